// Prints as JSON what pdf.js finds in a file: text and annotations of each page, outline, labels.
// Usage: node pdfjs_read.mjs <folder of pdfjs-dist> <file>
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

// Only drawing needs these, and nothing is drawn here.
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) globalThis[name] ??= class {};
const print = console.log;
console.log = console.warn = () => {};

const [folder, file] = process.argv.slice(2);
const entry = path.join(folder, "legacy", "build", "pdf.mjs");
const pdfjs = await import(pathToFileURL(entry).href);
const data = new Uint8Array(fs.readFileSync(file));
const pdf = await pdfjs.getDocument({ data, verbosity: 0, isEvalSupported: false }).promise;

const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const content = await page.getTextContent();
  const annotations = await page.getAnnotations();
  pages.push({
    text: content.items.map((item) => (item.str ?? "") + (item.hasEOL ? "\n" : "")).join(""),
    annotations: annotations.map((a) => ({
      subtype: a.subtype,
      author: a.titleObj?.str ?? "",
      note: a.contentsObj?.str ?? "",
      created: a.creationDate ?? "",
      modified: a.modificationDate ?? "",
      colour: a.color ? Array.from(a.color) : null,
      reply: a.inReplyTo ?? "",
      popup: Boolean(a.popupRef),
      url: a.url ?? "",
    })),
    structure: await page.getStructTree(),
  });
}
print(JSON.stringify({ pages, outline: await pdf.getOutline(), labels: await pdf.getPageLabels() }));
