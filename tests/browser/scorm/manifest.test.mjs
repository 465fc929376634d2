// The reading of a manifest, and the result of a course of several launch units.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { courseResult } from "./rollup.mjs";
import { readManifest } from "./manifest.mjs";

/** A manifest of a text and a graded launch unit, in the least that ADL calls conformant. */
const MANIFEST = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="M" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
  <organizations default="ORG"><organization identifier="ORG" adlseq:objectivesGlobalToSystem="false">
    <title>Course</title>
    <item identifier="one" identifierref="R1"><title>Texts</title>
      <imsss:sequencing><imsss:rollupRules rollupObjectiveSatisfied="false" objectiveMeasureWeight="0"/><imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing></item>
    <item identifier="two" identifierref="R2"><title>Test</title>
      <imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID="passed" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives><imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing></item>
    <imsss:sequencing><imsss:controlMode choice="true" flow="true"/><imsss:rollupRules><imsss:rollupRule childActivitySet="all"><imsss:rollupConditions><imsss:rollupCondition condition="completed"/></imsss:rollupConditions><imsss:rollupAction action="completed"/></imsss:rollupRule></imsss:rollupRules></imsss:sequencing>
  </organization></organizations>
  <resources><resource identifier="R1" href="one.html"/><resource identifier="R2" href="two.html"/></resources>
</manifest>`;

function manifest() {
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  writeFileSync(join(folder, "imsmanifest.xml"), MANIFEST);
  try {
    return readManifest(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a manifest is read with its launch units and what passes each", () => {
  const { standard, units } = manifest();
  assert.equal(standard, "scorm2004");
  assert.deepEqual(units.map(({ id, href, passing }) => [id, href, passing]), [["one", "one.html", undefined], ["two", "two.html", 0.7]]);
});

const text = { "cmi.completion_status": "completed", "cmi.success_status": "unknown" };
const graded = (scaled, completion = "completed") => ({ "cmi.completion_status": completion, "cmi.success_status": scaled >= 0.7 ? "passed" : "failed", "cmi.score.scaled": String(scaled) });

test("a course is complete when all its launch units are, and passed by the graded one alone", () => {
  const { tree } = manifest();
  assert.deepEqual(courseResult(tree, { one: text, two: graded(0.9) }), { completion: "completed", success: "passed" });
  assert.deepEqual(courseResult(tree, { one: text, two: graded(0.5) }), { completion: "completed", success: "failed" });
  assert.notEqual(courseResult(tree, { one: text }).completion, "completed");
  assert.notEqual(courseResult(tree, { two: graded(0.9) }).completion, "completed");
  assert.equal(courseResult(tree, { one: text, two: graded(0.5, "incomplete") }).success, "failed");
});
