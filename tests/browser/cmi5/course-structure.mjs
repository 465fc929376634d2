// Reads and checks the course structure of a package (cmi5 §13 and §14), beyond what its XSD says.

import { child, everyElement, parseXml } from "../xml.mjs";
import { hold, Refusal } from "./refusal.mjs";
import { isIri, isLanguage } from "./values.mjs";

const MOVE_ON = ["NotApplicable", "Passed", "Completed", "CompletedAndPassed", "CompletedOrPassed"];
const RESERVED = ["endpoint", "fetch", "actor", "registration", "activityId"];
const NAMESPACE = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

/**
 * The course of a package.
 * @param {string[]} names of all files in the package, with `/`
 * @param {(name: string) => string} read
 */
export function readCourse(names, read) {
  hold(names.includes("cmi5.xml"), "14.1.0.0-2", "There is no cmi5.xml at the root of the package.");
  const root = parsed(read("cmi5.xml"));
  hold(root.name === "courseStructure" && root.attributes.xmlns === NAMESPACE, "13.2.0.0-1", "The document is no course structure.");
  checkIds(root);
  const objectives = (child(root, "objectives")?.children ?? []).map((element) => described(element));
  const course = { ...described(child(root, "course")), objectives, children: members(root, objectives) };
  const aus = ausOf(course);
  hold(aus.length > 0, "13.2.0.0-1", "The course has no AU.");
  for (const au of aus) checkUrl(au, names);
  return course;
}

/** All AUs of a course or block, in their order. */
export const ausOf = (parent) => parent.children.flatMap((each) => (each.children ? ausOf(each) : [each]));

function parsed(text) {
  try {
    return parseXml(text);
  } catch (error) {
    throw new Refusal("13.2.0.0-1", `The course structure is no XML: ${error.message}`);
  }
}

/** Every id is an IRI of its own, with its scheme. */
function checkIds(root) {
  const ids = new Set();
  const kinds = { block: "13.1.2.0-1", objective: "13.1.3.0-1", au: "13.1.4.0-1", course: "4.4.0.0-2" };
  for (const element of everyElement(root)) {
    if (!(element.name in kinds) || (element.name === "objective" && "idref" in element.attributes)) continue;
    const id = element.attributes.id?.trim();
    hold(isIri(id), "3.0.0.0-1", `The id “${id}” of a ${element.name} is no IRI with a scheme.`);
    hold(!ids.has(id), kinds[element.name], `The id “${id}” stands twice.`);
    ids.add(id);
  }
}

/** Id, title and description, of which the last two need a language for each text. */
function described(element) {
  hold(element, "4.4.0.0-1", "A part of the course structure is missing.");
  const texts = {};
  for (const name of ["title", "description"]) {
    const strings = child(element, name)?.children.filter((each) => each.name === "langstring") ?? [];
    hold(strings.length > 0, "4.4.0.0-1", `A ${element.name} has no ${name}.`);
    hold(strings.every((each) => isLanguage(each.attributes.lang)), "4.4.0.0-2", `A ${name} does not say its language.`);
    hold(strings.every((each) => each.text.trim() !== ""), "4.4.0.0-2", `The ${name} of a ${element.name} is empty.`);
    texts[name] = Object.fromEntries(strings.map((each) => [each.attributes.lang, each.text.trim()]));
  }
  return { id: element.attributes.id.trim(), ...texts };
}

function members(parent, objectives) {
  return parent.children
    .filter((element) => element.name === "au" || element.name === "block")
    .map((element) => {
      const refers = (child(element, "objectives")?.children ?? []).map((each) => each.attributes.idref?.trim());
      for (const id of refers) hold(objectives.some((each) => each.id === id), "4.4.0.0-2", `The objective “${id}” is referred to and not there.`);
      const common = { ...described(element), refers };
      return element.name === "block" ? { ...common, children: members(element, objectives) } : { ...common, ...auOf(element) };
    });
}

function auOf(element) {
  const { moveOn = "NotApplicable", masteryScore, launchMethod = "AnyWindow", activityType } = element.attributes;
  hold(MOVE_ON.includes(moveOn), "13.2.0.0-1", `“${moveOn}” is no value of moveOn.`);
  hold(["AnyWindow", "OwnWindow"].includes(launchMethod), "13.2.0.0-1", `“${launchMethod}” is no launch method.`);
  if (masteryScore !== undefined) {
    const isScore = /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/.test(masteryScore.trim());
    hold(isScore, "4.4.0.0-2", `The mastery score “${masteryScore}” is not between 0 and 1 with up to four decimals.`);
  }
  if (activityType !== undefined) hold(isIri(activityType), "3.0.0.0-1", "The activity type is no IRI.");
  return {
    moveOn,
    launchMethod,
    masteryScore: masteryScore === undefined ? undefined : Number(masteryScore),
    url: child(element, "url")?.text.trim() ?? "",
    launchParameters: child(element, "launchParameters")?.text.trim(),
    entitlementKey: child(element, "entitlementKey")?.text.trim(),
  };
}

/** Where an AU is: in the package, or at a whole address. */
function checkUrl({ url }, names) {
  hold(url !== "" && /^[A-Za-z0-9$\-_.+!*'(),;/?:@&=%#~]+$/.test(url), "13.1.4.0-2", `“${url}” is no URL.`);
  const [address, query = ""] = url.split("?");
  const clash = [...new URLSearchParams(query).keys()].find((name) => RESERVED.includes(name));
  hold(clash === undefined, "8.1.0.0-6", `The query of “${url}” has “${clash}”.`);
  if (isIri(url)) return;
  const path = decodeURIComponent(address.split("#")[0]);
  hold(names.includes(path), "14.1.0.0-4", `“${path}” is not in the package.`);
}
