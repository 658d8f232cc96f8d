// Holds one request after the other against an OpenAPI 3.1 description.
import Ajv2020 from "ajv/dist/2020.js";

const number = { type: "number", validate: Number.isFinite };
const within = (bits) => ({
    type: "number",
    validate: (value) => Number.isInteger(value) && Math.abs(value) <= 2 ** (bits - 1),
});
const formats = {
    snowflake: /^(0|[1-9][0-9]{0,19})$/,
    nonce: /^.{0,25}$/s,
    uri: { type: "string", validate: (value) => URL.canParse(value) },
    "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    int32: within(32),
    int64: within(64),
    double: number,
};

/** A function from a recorded request to what is wrong with it: a list of sentences, empty when it is right. */
export function checkerOf(description) {
    const bodies = instance(description, false);
    // What stands in a path or a query is text; only its own kind says whether it is a number.
    const texts = instance(description, true);
    const root = new URL(description.servers?.[0]?.url ?? "http://localhost/").pathname.replace(/\/$/, "");
    const paths = Object.keys(description.paths).map((template) => ({ template, pattern: patternOf(template) }));
    // A path that is written out goes before one with braces.
    paths.sort((one, other) => one.template.split("{").length - other.template.split("{").length);

    return (request) => {
        if (!request.path.startsWith(`${root}/`)) {
            return [`The path is not below ${root}.`];
        }

        const path = request.path.slice(root.length);
        const fitting = paths.filter(({ pattern }) => pattern.test(path));
        const found = fitting.find(({ template }) => description.paths[template][request.method.toLowerCase()]);
        if (!found) {
            return [fitting.length > 0 ? "The route does not have this method." : "There is no such route."];
        }

        const item = description.paths[found.template];
        const method = request.method.toLowerCase();
        const parameters = [...(item.parameters ?? []), ...(item[method].parameters ?? [])];
        return [
            ...inPath(texts, parameters, found.pattern.exec(path).groups ?? {}),
            ...inQuery(texts, parameters, new URLSearchParams(request.query)),
            ...inBody(bodies, item[method].requestBody, pointerTo(found.template, method), request),
        ];
    };
}

function instance(description, coerceTypes) {
    const ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes, formats, validateSchema: false });
    return ajv.addSchema(description, "description");
}

function patternOf(template) {
    const steps = template.split("/").map((step) =>
        /^\{\w+\}$/.test(step) ? `(?<${step.slice(1, -1)}>[^/]+)` : step.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${steps.join("/")}$`);
}

function pointerTo(template, method) {
    return ["paths", template, method, "requestBody", "content"].map(escape).join("/");
}

const escape = (step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"));

function inPath(texts, parameters, values) {
    return parameters
        .filter((one) => one.in === "path")
        .flatMap((one) => wrongWith(texts, one.schema, decodeURIComponent(values[one.name]), `path, ${one.name}`));
}

function inQuery(texts, parameters, asked) {
    const known = new Map(parameters.filter((one) => one.in === "query").map((one) => [one.name, one]));
    const unknown = [...asked.keys()].filter((name) => !known.has(name)).map((name) => `query, ${name}: is not known.`);
    const missing = [...known.values()].filter((one) => one.required && !asked.has(one.name)).map((one) => `query, ${one.name}: is missing.`);
    const wrong = [...asked].filter(([name]) => known.has(name))
        .flatMap(([name, value]) => wrongWith(texts, known.get(name).schema, value, `query, ${name}`));
    return [...unknown, ...missing, ...wrong];
}

function inBody(bodies, described, pointer, request) {
    if (!described) {
        return request.body === null ? [] : ["The route takes no body."];
    }

    if (request.body === null) {
        return described.required ? ["The body is missing."] : [];
    }

    const type = request.contentType.split(";")[0].trim().toLowerCase();
    if (!described.content[type]) {
        return [`The route takes no body of the type ${type}.`];
    }

    const schema = { $ref: `description#/${pointer}/${escape(type)}/schema` };
    return wrongWith(bodies, schema, type === "multipart/form-data" ? withParts(request.body) : request.body, "body");
}

/** Recorded multipart bodies list the names of their parts as "files"; the description has a field for each. */
function withParts({ files = [], ...payload }) {
    return { ...payload, ...Object.fromEntries(files.map((name) => [name, ""])) };
}

function wrongWith(ajv, schema, value, where) {
    const resolved = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"description#/'));
    // In a holder, so that a text can become the number it stands for.
    const validate = ajv.compile({ type: "object", properties: { value: resolved } });
    return validate({ value }) ? [] : [`${where}: ${ajv.errorsText(validate.errors, { dataVar: "" }).replaceAll("/value", "")}`];
}
