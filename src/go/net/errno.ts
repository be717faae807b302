/** Go's messages for the errors of the kernel (syscall.Errno on Linux), by Node's code for each. */
const TEXTS: Readonly<Record<string, string>> = {
  EPERM: "operation not permitted",
  EINTR: "interrupted system call",
  EIO: "input/output error",
  ENXIO: "no such device or address",
  EBADF: "bad file descriptor",
  EAGAIN: "resource temporarily unavailable",
  ENOMEM: "cannot allocate memory",
  EACCES: "permission denied",
  EFAULT: "bad address",
  EBUSY: "device or resource busy",
  ENODEV: "no such device",
  EINVAL: "invalid argument",
  ENFILE: "too many open files in system",
  EMFILE: "too many open files",
  EPIPE: "broken pipe",
  ENONET: "machine is not on the network",
  EPROTO: "protocol error",
  ENOTSOCK: "socket operation on non-socket",
  EDESTADDRREQ: "destination address required",
  EMSGSIZE: "message too long",
  EPROTOTYPE: "protocol wrong type for socket",
  ENOPROTOOPT: "protocol not available",
  EPROTONOSUPPORT: "protocol not supported",
  ESOCKTNOSUPPORT: "socket type not supported",
  ENOTSUP: "operation not supported",
  EOPNOTSUPP: "operation not supported",
  EPFNOSUPPORT: "protocol family not supported",
  EAFNOSUPPORT: "address family not supported by protocol",
  EADDRINUSE: "address already in use",
  EADDRNOTAVAIL: "cannot assign requested address",
  ENETDOWN: "network is down",
  ENETUNREACH: "network is unreachable",
  ENETRESET: "network dropped connection on reset",
  ECONNABORTED: "software caused connection abort",
  ECONNRESET: "connection reset by peer",
  ENOBUFS: "no buffer space available",
  EISCONN: "transport endpoint is already connected",
  ENOTCONN: "transport endpoint is not connected",
  ESHUTDOWN: "cannot send after transport endpoint shutdown",
  ETIMEDOUT: "connection timed out",
  ECONNREFUSED: "connection refused",
  EHOSTDOWN: "host is down",
  EHOSTUNREACH: "no route to host",
  EALREADY: "operation already in progress",
  EINPROGRESS: "operation now in progress",
  EREMOTEIO: "remote I/O error",
};

/**
 * Error numbers that a connect can return and that Node has no code for. They differ from system to system: 64 is ENONET on Linux
 * and EHOSTDOWN on macOS.
 *
 * Ref: include/uapi/asm-generic/errno.h of Linux, bsd/sys/errno.h of XNU
 */
const UNNAMED: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  linux: {
    64: "ENONET",
    92: "ENOPROTOOPT",
    93: "EPROTONOSUPPORT",
    94: "ESOCKTNOSUPPORT",
    96: "EPFNOSUPPORT",
    102: "ENETRESET",
  },
  darwin: {
    42: "ENOPROTOOPT",
    43: "EPROTONOSUPPORT",
    44: "ESOCKTNOSUPPORT",
    46: "EPFNOSUPPORT",
    52: "ENETRESET",
    64: "EHOSTDOWN",
  },
};

/** An error of the kernel: its symbolic name (`ECONNREFUSED`) and Go's message for it (`connection refused`). */
export interface Errno {
  readonly code: string;
  readonly text: string;
}

/** The kernel's error in an error of Node's sockets. An error that is not the kernel's keeps its own message. */
export function errnoOf(error: NodeJS.ErrnoException, platform: string = process.platform): Errno {
  const code = symbolicName(error, platform);
  return { code, text: TEXTS[code] ?? error.message };
}

/** The error with a symbolic name; of an unknown name the message is the name. */
export function errno(code: string): Errno {
  return { code, text: errnoText(code) };
}

export function errnoText(code: string): string {
  return TEXTS[code] ?? code;
}

function symbolicName(error: NodeJS.ErrnoException, platform: string): string {
  const code = error.code ?? "";
  if (code in TEXTS) return code;
  return UNNAMED[platform]?.[Math.abs(error.errno ?? 0)] ?? code;
}

/** The system call that failed, which Go names in its message: `socket` when no socket was available. */
export function failedCall(code: string): "socket" | "connect" {
  return NO_SOCKET.has(code) ? "socket" : "connect";
}

const NO_SOCKET = new Set(["EMFILE", "ENFILE", "EAFNOSUPPORT", "EPROTONOSUPPORT", "ENOBUFS", "ENOMEM"]);
