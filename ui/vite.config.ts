/// <reference types="vitest/config" />
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The page is embedded in the desktop program: no address but its own is ever asked, so chunks may be large.
export default defineConfig({
  plugins: [react()],
  build: { target: "es2022", chunkSizeWarningLimit: 4000, sourcemap: false },
  server: { port: 5173, strictPort: true },
  test: { environment: "jsdom", setupFiles: ["src/test/jsdom.ts"], testTimeout: 20_000, include: ["src/**/*.test.{ts,tsx}"] },
});
