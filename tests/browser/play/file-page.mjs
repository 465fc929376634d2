// A site of plain HTML as somebody opens it from a disk, without any server.

import { pathToFileURL } from "node:url";
import { launch } from "../tools.mjs";
import { newPerson, openCourse } from "./visit.mjs";

/** Opens pages from the disk in a browser that keeps between visits what a page keeps. */
export async function startFromDisk() {
  const browser = await launch();
  return {
    stop: () => browser.close(),
    async newLearner(options = {}) {
      const person = await newPerson(browser, ["file://"], options);
      return { ...person, visit: (file, hash = "") => openCourse(person, `${pathToFileURL(file).href}${hash}`) };
    },
  };
}
