import "@fontsource-variable/noto-sans-arabic";
import "@fontsource-variable/noto-sans-sc";
import "@fontsource-variable/source-sans-3";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import "../shared/styles/tokens.css";
import "../shared/styles/base.css";
import "../shared/styles/controls.css";

const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
