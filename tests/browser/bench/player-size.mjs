// Prints the bytes of a package's player, compressed: `node player-size.mjs PACKAGE`.

import { gzipSync } from "node:zlib";
import { unzip } from "../unzip.mjs";

const files = unzip(process.argv[2]);
const size = (name) => gzipSync(files.get(name)(), { level: 9 }).length;
console.log(JSON.stringify({ script: size("player/player.js"), styles: size("player/player.css") }));
