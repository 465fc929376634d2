import { expect, test } from "vitest";
import { extensionOf, fileName } from "./files";

test("a file's name is what stands behind the last stroke, on any system", () => {
  expect(["/home/li/试题.xml", "C:\\Users\\li\\bank.txt", "bank.gift"].map(fileName)).toEqual(["试题.xml", "bank.txt", "bank.gift"]);
});

test("an extension is what stands behind the last dot of the name, not of a folder", () => {
  expect(["a.tar.GZ", "/a.b/bank", "x.html"].map(extensionOf)).toEqual(["gz", "", "html"]);
});
