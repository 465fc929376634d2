import boundaries from "eslint-plugin-boundaries";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

// app → features → {api, model, shared}, api → host. Features never import features, and the desktop shell is spoken to
// in host alone.
const allowed = {
  app: ["app", "features", "api", "model", "shared"],
  features: ["api", "model", "shared"],
  api: ["api", "host", "model"],
  shared: ["shared", "model"],
  model: ["model", "api-types"],
  host: ["host", "api-types"],
};

export default tseslint.config(
  { ignores: ["dist", "node_modules", "src/api/generated.ts"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries, "react-hooks": reactHooks },
    settings: {
      "boundaries/include": ["src/**/*"],
      "boundaries/elements": [
        { type: "api-types", pattern: "src/api/generated.ts", mode: "full" },
        { type: "app", pattern: "src/app" },
        { type: "features", pattern: "src/features/*", capture: ["feature"] },
        { type: "api", pattern: "src/api" },
        { type: "model", pattern: "src/model" },
        { type: "shared", pattern: "src/shared" },
        { type: "host", pattern: "src/host" },
        { type: "main", pattern: "src/main.tsx", mode: "full" },
      ],
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "boundaries/element-types": [
        "error",
        {
          default: "disallow",
          message: "${file.type} may not import ${dependency.type}",
          rules: [
            ...Object.entries(allowed).map(([from, to]) => ({ from: [from], allow: [...to, "api-types"] })),
            { from: ["features"], allow: [["features", { feature: "${from.feature}" }]] },
            { from: ["main"], allow: ["app", "shared", "api"] },
          ],
        },
      ],
      "no-restricted-imports": ["error", { patterns: [{ group: ["@tauri-apps/*"], message: "Ask src/host instead." }] }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  { files: ["src/host/desktop.ts"], rules: { "no-restricted-imports": "off" } },
);
