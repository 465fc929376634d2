import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { Engine, type Look, type Wiring } from "./engine";

export interface EngineOptions {
  markdown: string;
  look: Look;
  wiring: Wiring;
  attributes: Record<string, string>;
}

/** Keeps one engine in an element for as long as it is shown, and tells it what has changed. */
export function useEngine(place: RefObject<HTMLElement | null>, { markdown, look, wiring, attributes }: EngineOptions): Engine | null {
  const [engine, setEngine] = useState<Engine | null>(null);
  const latest = useRef({ markdown, wiring, attributes });
  useLayoutEffect(() => {
    latest.current = { markdown, wiring, attributes };
  });

  useLayoutEffect(() => {
    if (!place.current) return;
    const made = new Engine(
      place.current,
      latest.current.markdown,
      look,
      () => latest.current.wiring,
      () => latest.current.attributes,
    );
     
    setEngine(made);
    latest.current.wiring.onState(made.view.state);
    // An undo or an export asks for everything that was typed, before the one who sends it is asked.
    const flush = () => made.send();
    window.addEventListener("studio:flush", flush, { capture: true });
    return () => {
      window.removeEventListener("studio:flush", flush, { capture: true });
      made.send();
      made.destroy();
    };
  }, [place, look]);

  useEffect(() => engine?.show(markdown), [engine, markdown]);

  const described = JSON.stringify(attributes);
  useEffect(() => engine?.describe(JSON.parse(described) as Record<string, string>), [engine, described]);
  return engine;
}
