// Course structures that are right, and ones that break exactly one rule.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ausOf, readCourse } from "./course-structure.mjs";
import { ID, NAMES, sampleCourse, source } from "./sample-course.mjs";

test("a course structure is read with its blocks, objectives and AUs", () => {
  const course = sampleCourse();
  assert.equal(course.title.en, "Express & mail");
  assert.deepEqual(ausOf(course).map((au) => au.url), ["index.html", "module-one.html", "module-two.html"]);
  assert.deepEqual(ausOf(course).map((au) => au.moveOn), ["CompletedAndPassed", "Completed", "NotApplicable"]);
  assert.equal(ausOf(course)[0].masteryScore, 0.8);
  assert.equal(ausOf(course)[0].launchParameters, "from=1");
  assert.deepEqual(ausOf(course)[0].refers, [`${ID}/outcome/judge`]);
});

const replaced = (from, to) => {
  const text = source();
  assert.ok(text.includes(from), from);
  return text.replace(from, to);
};

const CASES = [
  ["14.1.0.0-2: a package without cmi5.xml at its root", source(), ["course/cmi5.xml", ...NAMES.slice(1)]],
  ["14.1.0.0-4: an AU that is not in the package", source(), NAMES.slice(0, 2)],
  ["13.2.0.0-1: a document that is no XML", replaced("</courseStructure>", "")],
  ["13.2.0.0-1: a document type", replaced("<courseStructure", '<!DOCTYPE courseStructure [<!ENTITY a "b">]>\n<courseStructure')],
  ["13.2.0.0-1: another namespace", replaced("profiles/cmi5/v1", "profiles/cmi5/v2")],
  ["13.2.0.0-1: a moveOn that is none", replaced('moveOn="Completed"', 'moveOn="Done"')],
  ["4.4.0.0-2: a mastery score in percent", replaced('masteryScore="0.8"', 'masteryScore="80"')],
  ["4.4.0.0-2: a mastery score with five decimals", replaced('masteryScore="0.8"', 'masteryScore="0.80001"')],
  ["3.0.0.0-1: an id that is no whole IRI", replaced(`id="${ID}/module/one"`, 'id="module/one"')],
  ["13.1.2.0-1: a block under the id of another part", replaced(`id="${ID}/module/one"`, `id="${ID}"`)],
  ["13.1.3.0-1: an objective under the id of another part", replaced(`<objective id="${ID}/outcome/judge"`, `<objective id="${ID}"`)],
  ["13.1.4.0-1: an AU under the id of another one", replaced(`${ID}/launch-unit/module-two`, `${ID}/launch-unit/module-one`)],
  ["13.1.4.0-2: an address with a space", replaced("<url>index.html</url>", "<url>in dex.html</url>")],
  ["8.1.0.0-6: an address that takes a parameter of the launch", replaced("<url>index.html</url>", "<url>index.html?actor=me</url>")],
  ["4.4.0.0-1: an AU without a description", replaced('<description><langstring lang="en">About Module one</langstring></description>', "")],
  ["4.4.0.0-2: a title without its language", replaced('<langstring lang="en">All<', "<langstring>All<")],
  ["4.4.0.0-2: an objective that is referred to and not there", replaced('idref="urn:uuid', 'idref="urn:other')],
];

for (const [name, text, names = NAMES] of CASES) {
  test(name, () => {
    assert.throws(() => readCourse(names, () => text), (error) => (assert.equal(error.id, name.split(": ")[0], error.message), true));
  });
}
