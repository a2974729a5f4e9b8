import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [svelte()],
  resolve: {
    alias: { $lib: here("./src/lib"), $components: here("./src/components"), $locales: here("../locales") },
    ...(process.env.VITEST ? { conditions: ["browser"] } : {}),
  },
  build: {
    target: ["es2022", "safari16.4"],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // One file a language for what every start needs.
            {
              name: (id) => /locales[\\/]([\w-]+)[\\/](app|errors)\.ftl/.exec(id)?.[1] ?? null,
              test: /(app|errors)\.ftl(\?|$)/,
            },
            // What every start needs in one file more, however many views share parts of it: each file is a round trip.
            {
              name: "start",
              test: /node_modules[\\/](svelte|esm-env|clsx|@fluent|@tauri-apps)[\\/]|src[\\/]lib[\\/](shell|words|inbox|ticket|keys)[\\/]|src[\\/]lib[\\/](panels|changes|start)|src[\\/]lib[\\/]compose[\\/](findings|phrases|check|offered|composer|drafts)|components[\\/](inbox|status|brief|ticket|compose)[\\/]|components[\\/]shared[\\/](Icon|ProblemNote)/,
            },
            { name: "editor", test: /@codemirror|style-mod|w3c-keyname|crelt|@marijn/ },
          ],
        },
      },
    },
  },
  server: { fs: { allow: [here(".."), here(".")] } },
  test: { environment: "happy-dom", include: ["src/**/*.test.ts"] },
});
