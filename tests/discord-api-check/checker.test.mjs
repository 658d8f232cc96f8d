import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { checkerOf } from "./checker.mjs";

const description = {
    openapi: "3.1.0",
    servers: [{ url: "https://example.org/api/v10" }],
    components: {
        schemas: {
            Snowflake: { type: "string", pattern: "^(0|[1-9][0-9]*)$", format: "snowflake" },
            Message: {
                type: "object",
                properties: {
                    content: { type: ["string", "null"], maxLength: 10 },
                    nonce: { type: "string", format: "nonce" },
                    reply_to: { $ref: "#/components/schemas/Snowflake" },
                },
            },
        },
    },
    paths: {
        "/channels/{channel_id}/messages": {
            parameters: [{ name: "channel_id", in: "path", required: true, schema: { $ref: "#/components/schemas/Snowflake" } }],
            get: { parameters: [{ name: "limit", in: "query", schema: { type: "integer", maximum: 100 } }] },
            post: {
                requestBody: {
                    required: true,
                    content: {
                        "application/json": { schema: { $ref: "#/components/schemas/Message" } },
                        "multipart/form-data": {
                            schema: {
                                allOf: [{ $ref: "#/components/schemas/Message" }, { type: "object", properties: { "files[0]": { type: "string" } } }],
                            },
                        },
                    },
                },
            },
        },
        "/hooks/{token}/messages/@original": { patch: {} },
        "/hooks/{token}/messages/{message_id}": {
            parameters: [{ name: "message_id", in: "path", required: true, schema: { $ref: "#/components/schemas/Snowflake" } }],
            patch: {},
        },
    },
};
const check = checkerOf(description);
const folder = mkdtempSync(join(tmpdir(), "discord-api-check-"));
after(() => rmSync(folder, { recursive: true }));

const request = (changes) => ({
    method: "POST",
    path: "/api/v10/channels/5/messages",
    query: "",
    contentType: "application/json; charset=utf-8",
    body: { content: "Hello." },
    ...changes,
});

test("a request as described is right", () => assert.deepEqual(check(request({})), []));

test("a written-out path goes before one with braces", () =>
    assert.deepEqual(check(request({ method: "PATCH", path: "/api/v10/hooks/t/messages/@original", body: null })), []));

test("a multipart body is checked with the names of its files", () => {
    const sent = { contentType: "multipart/form-data; boundary=b" };
    assert.deepEqual(check(request({ ...sent, body: { content: "Hi.", files: ["files[0]"] } })), []);
    assert.match(check(request({ ...sent, body: { content: "Much too long.", files: ["files[0]"] } }))[0], /10 characters/);
});

const wrong = [
    ["an unknown route", { path: "/api/v10/nothing" }, /no such route/],
    ["a path outside of the API", { path: "/channels/5/messages" }, /not below/],
    ["an unknown method", { method: "DELETE" }, /does not have this method/],
    ["a wrong id in the path", { path: "/api/v10/channels/abc/messages" }, /path, channel_id/],
    ["a content that is too long", { body: { content: "Much too long." } }, /\/content must NOT have more than 10 characters/],
    ["an id that is a number", { body: { reply_to: 5 } }, /\/reply_to must be string/],
    ["a nonce that is too long", { body: { nonce: "n".repeat(26) } }, /nonce/],
    ["a missing body", { body: null }, /missing/],
    ["a type of body that is not taken", { contentType: "text/plain" }, /text\/plain/],
    ["a body where none is taken", { method: "GET" }, /takes no body/],
    ["an unknown question", { method: "GET", body: null, query: "limits=5" }, /limits: is not known/],
    ["a question out of bounds", { method: "GET", body: null, query: "limit=101" }, /query, limit/],
    ["a question of another kind", { method: "GET", body: null, query: "limit=many" }, /query, limit/],
];
for (const [name, changes, says] of wrong) {
    test(`${name} is wrong`, () => {
        const errors = check(request(changes));
        assert.equal(errors.length, 1, errors.join("\n"));
        assert.match(errors[0], says);
    });
}

test("a number in a question may be written as text, as it must be", () =>
    assert.deepEqual(check(request({ method: "GET", body: null, query: "limit=100" })), []));

test("the program counts, and fails when one is wrong or there is none", () => {
    assert.deepEqual(run([request({}), request({ body: { content: 5 } })]), [1, "2 requests, 1 not as described\n"]);
    assert.deepEqual(run([request({})]), [0, "1 requests, 0 not as described\n"]);
    assert.deepEqual(run([]), [1, "0 requests, 0 not as described\n"]);
});

test("the program says so where the description is not there", () => {
    const [code, said] = run([request({})], join(folder, "nowhere.json"));
    assert.equal(code, 0);
    assert.match(said, /^skipped: /);
});

function run(requests, descriptionFile = join(folder, "description.json")) {
    writeFileSync(join(folder, "description.json"), JSON.stringify(description));
    writeFileSync(join(folder, "requests.jsonl"), requests.map((one) => `${JSON.stringify(one)}\n`).join(""));
    const program = join(import.meta.dirname, "check.mjs");
    try {
        const said = execFileSync(process.execPath, [program, join(folder, "requests.jsonl"), descriptionFile], { stdio: "pipe" });
        return [0, said.toString()];
    } catch (failed) {
        return [failed.status, failed.stdout.toString()];
    }
}
