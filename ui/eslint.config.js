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
  model: ["model"],
  host: ["host"],
};

const element = (type) => ({ element: { type } });

export default tseslint.config(
  { ignores: ["dist", "node_modules", "src/api/generated.ts"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries, "react-hooks": reactHooks },
    settings: {
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".json"] } },
      "boundaries/include": ["src/**/*"],
      "boundaries/elements": [
        { type: "app", pattern: "src/app" },
        { type: "features", pattern: "src/features/*", capture: ["feature"] },
        { type: "api", pattern: "src/api" },
        { type: "model", pattern: "src/model" },
        { type: "shared", pattern: "src/shared" },
        { type: "host", pattern: "src/host" },
      ],
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          policies: [
            ...Object.entries(allowed).map(([from, to]) => ({ from: element(from), allow: { to: element(to) } })),
            // What crosses the wire has types that everybody may name; its functions stay where they are.
            { from: element(["model", "shared", "host"]), allow: { to: element("api"), dependency: { kind: "type" } } },
            {
              from: element("features"),
              allow: { to: { element: { type: "features", captured: { feature: "{{from.element.captured.feature}}" } } } },
            },
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
