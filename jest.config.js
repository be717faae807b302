export default {
  // One for each core: Jest's own choice leaves one of them idle, which is half of a runner with two.
  maxWorkers: "100%",
  // Far beyond what any test needs: it ends those that hang, and none because the machine is busy.
  testTimeout: 60_000,
  // Copies of src that a build makes.
  modulePathIgnorePatterns: ["<rootDir>/.cache"],
  testEnvironment: "node",
  testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  transform: { "^.+\\.ts$": "<rootDir>/scripts/jest-esbuild.js" },
};
