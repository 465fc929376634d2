// A course structure for the tests of the launcher, as small as it can be with everything in it.

import { readCourse } from "./course-structure.mjs";

const text = (name) => `<title><langstring lang="en">${name}</langstring></title><description><langstring lang="en">About ${name}</langstring></description>`;
export const ID = "urn:uuid:7d9c0f0e-3a55-4f5e-9f0a-0c1b2a3d4e5f";

/** The source of the course structure; `spoil` may change it. */
export const source = () => `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${ID}">${text("Express &amp; mail")}</course>
  <objectives><objective id="${ID}/outcome/judge">${text("Judge")}</objective></objectives>
  <au id="${ID}/launch-unit/course" moveOn="CompletedAndPassed" masteryScore="0.8">${text("All")}<objectives><objective idref="${ID}/outcome/judge"/></objectives><url>index.html</url><launchParameters>from=1</launchParameters></au>
  <block id="${ID}/module/one">${text("One")}
    <au id="${ID}/launch-unit/module-one" moveOn="Completed">${text("Module one")}<url>module-one.html</url></au>
    <au id="${ID}/launch-unit/module-two" moveOn="NotApplicable">${text("Module two")}<url>module-two.html</url></au>
  </block>
</courseStructure>`;

export const NAMES = ["cmi5.xml", "index.html", "module-one.html", "module-two.html"];

export const sampleCourse = () => readCourse(NAMES, source);
