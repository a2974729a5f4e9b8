import "./app.css";
import { mount } from "svelte";
import { begin } from "$lib/start.svelte";
import App from "./App.svelte";

// The first answer and the words come at the same time; then everything is drawn at once.
void begin().then(() => {
  const target = document.getElementById("app");
  if (target) mount(App, { target });
});
