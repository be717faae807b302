/**
 * The part of SARIF 2.1.0 that is written here, strictly: no property that the standard does not have, every one that it
 * requires, and what GitHub's code scanning asks for beyond it.
 *
 * Ref: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
const message = {
  type: "object",
  required: ["text"],
  additionalProperties: false,
  properties: { text: { type: "string", minLength: 1 } },
};

const artifactLocation = {
  type: "object",
  required: ["uri"],
  additionalProperties: false,
  properties: { uri: { type: "string", format: "uri-reference" }, uriBaseId: { const: "%SRCROOT%" } },
};

const level = { enum: ["none", "note", "warning", "error"] };

const result = {
  type: "object",
  required: ["ruleId", "message", "level", "locations", "partialFingerprints"],
  additionalProperties: false,
  properties: {
    ruleId: { type: "string" },
    ruleIndex: { type: "integer", minimum: 0 },
    level,
    message,
    locations: {
      type: "array",
      // Code scanning refuses the whole log where one result has none.
      minItems: 1,
      maxItems: 1,
      items: {
        type: "object",
        required: ["physicalLocation"],
        additionalProperties: false,
        properties: {
          physicalLocation: {
            type: "object",
            required: ["artifactLocation", "region"],
            additionalProperties: false,
            properties: {
              artifactLocation,
              region: {
                type: "object",
                required: ["startLine", "startColumn"],
                additionalProperties: false,
                properties: {
                  startLine: { type: "integer", minimum: 1 },
                  startColumn: { type: "integer", minimum: 1 },
                },
              },
            },
          },
        },
      },
    },
    partialFingerprints: {
      type: "object",
      required: ["primaryLocationLineHash"],
      additionalProperties: false,
      properties: { primaryLocationLineHash: { type: "string", pattern: "^[0-9a-f]{16}:[1-9][0-9]*$" } },
    },
    properties: { type: "object" },
  },
};

const notification = {
  type: "object",
  required: ["message"],
  additionalProperties: false,
  properties: {
    descriptor: {
      type: "object",
      required: ["id"],
      additionalProperties: false,
      properties: { id: { type: "string" } },
    },
    level,
    message,
  },
};

const help = {
  type: "object",
  required: ["text"],
  additionalProperties: false,
  properties: { text: { type: "string", minLength: 1 }, markdown: { type: "string", minLength: 1 } },
};

const run = {
  type: "object",
  required: ["tool", "results"],
  additionalProperties: false,
  properties: {
    tool: {
      type: "object",
      required: ["driver"],
      additionalProperties: false,
      properties: {
        driver: {
          type: "object",
          required: ["name"],
          additionalProperties: false,
          properties: {
            name: { type: "string" },
            semanticVersion: { type: "string" },
            informationUri: { type: "string", format: "uri" },
            rules: {
              type: "array",
              uniqueItems: true,
              items: {
                type: "object",
                required: ["id", "shortDescription", "fullDescription", "help"],
                additionalProperties: false,
                properties: {
                  id: { type: "string" },
                  shortDescription: message,
                  fullDescription: message,
                  help,
                  defaultConfiguration: {
                    type: "object",
                    additionalProperties: false,
                    properties: { level },
                  },
                },
              },
            },
          },
        },
      },
    },
    invocations: {
      type: "array",
      items: {
        type: "object",
        required: ["executionSuccessful"],
        additionalProperties: false,
        properties: {
          executionSuccessful: { type: "boolean" },
          toolExecutionNotifications: { type: "array", items: notification },
        },
      },
    },
    columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
    artifacts: {
      type: "array",
      uniqueItems: true,
      items: {
        type: "object",
        additionalProperties: false,
        properties: {
          location: artifactLocation,
          description: message,
          hashes: { type: "object", additionalProperties: { type: "string" } },
        },
      },
    },
    results: { type: "array", items: result },
  },
};

export const sarifShape = {
  type: "object",
  required: ["version", "runs"],
  additionalProperties: false,
  properties: {
    $schema: { type: "string", format: "uri" },
    version: { const: "2.1.0" },
    runs: { type: "array", items: run },
  },
};
