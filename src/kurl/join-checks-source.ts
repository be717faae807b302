/** The file name in positions of the checks that `join-checks` adds. */
export const JOIN_CHECKS_SOURCE = "join-checks";
