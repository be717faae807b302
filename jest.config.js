export default {
  // Copies of src that a build makes.
  modulePathIgnorePatterns: ["<rootDir>/.cache"],
  testEnvironment: "node",
  testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  transform: { "^.+\\.ts$": "<rootDir>/scripts/jest-esbuild.js" },
};
