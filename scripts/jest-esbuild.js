import { transformSync } from "esbuild";

const process = (source, file) => ({
  code: transformSync(source, {
    loader: "ts",
    format: "esm",
    target: "es2022",
    sourcemap: "inline",
    sourcefile: file,
  }).code,
});
export default { process, processAsync: async (source, file) => process(source, file) };
