// node check.mjs <recorded requests> <API description>
// Each line of the first file is a request, as FakeDiscordSettings.RecordRequestsTo writes them. Exit code 1 when one
// of them is not as described, or when there is none.
import { existsSync, readFileSync } from "node:fs";
import { checkerOf } from "./checker.mjs";

const MOST_SHOWN = 50;

const [requestsFile, descriptionFile] = process.argv.slice(2);
if (!requestsFile || !descriptionFile) {
    console.error("Usage: node check.mjs <recorded requests> <API description>");
    process.exit(2);
}

if (!existsSync(descriptionFile)) {
    console.log(`skipped: the API description ${descriptionFile} is not here.`);
    process.exit(0);
}

const check = checkerOf(JSON.parse(readFileSync(descriptionFile, "utf8")));
const requests = readFileSync(requestsFile, "utf8").split("\n").filter((line) => line.length > 0).map((line) => JSON.parse(line));
const wrong = requests.map((request, index) => ({ request, line: index + 1, errors: check(request) })).filter((one) => one.errors.length > 0);

for (const { request, line, errors } of wrong.slice(0, MOST_SHOWN)) {
    console.error(`line ${line}: ${request.method} ${shown(request.path)}`);
    errors.forEach((error) => console.error(`    ${error}`));
}

console.log(`${requests.length} requests, ${wrong.length} not as described`);
if (requests.length === 0) {
    console.error("There is no request to check.");
}

process.exit(wrong.length > 0 || requests.length === 0 ? 1 : 0);

/** The token of an interaction is a secret for as long as it is good. */
function shown(path) {
    return path.replace(/((?:interactions|webhooks)\/\d+\/)[^/]+/, "$1…");
}
