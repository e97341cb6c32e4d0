import { MedplumClient } from "@medplum/core";
import {
  batch,
  condition,
  failure,
  fhir,
  MRN,
  observations,
  patient,
  run,
  runAll,
  statuses,
  stored,
  token,
  transaction,
} from "./calls.mjs";

const base = fhir.slice(0, -"fhir".length);
const settings = { baseUrl: base, fhirUrlPath: "fhir", accessToken: token, fetch, cacheTime: 0 };
const client = new MedplumClient(settings);
let requests = 0;
const counted = (...request) => {
  requests += 1;
  return fetch(...request);
};
const batching = new MedplumClient({ ...settings, fetch: counted, autoBatchTime: 50 });
let id;
let known;
const family = (resource) => resource.name[0].family;
const gender = (resource) => [resource.meta.versionId, resource.gender];
const create = (body) => client.createResource(body);
const types = (bundle) => [...new Set(bundle.entry.map((entry) => entry.resource.resourceType))].sort();

await runAll({
  metadata: async () => (await client.get("fhir/metadata")).fhirVersion,
  create: async () => {
    known = await create(patient(run));
    id = known.id;
    return known.meta.versionId;
  },
  read: async () => family(await client.readResource("Patient", id)),
  conditional_create: async () => {
    const bodies = [patient(run), patient(run, { active: true })];
    const made = await Promise.all(
      bodies.map((body) => client.createResourceIfNoneExist(body, condition(run))),
    );
    return made.map((one) => one.id === id);
  },
  update: async () => (await client.updateResource({ ...known, gender: "male" })).meta.versionId,
  vread: async () => gender(await client.readVersion("Patient", id, "1")),
  history: async () =>
    (await client.readHistory("Patient", id)).entry.map((entry) => entry.resource.meta.versionId),
  patch: async () => {
    const operations = [
      { op: "test", path: "/meta/versionId", value: "2" },
      { op: "replace", path: "/gender", value: "other" },
    ];
    return gender(await client.patchResource("Patient", id, operations));
  },
  conditional_update: async () => {
    const one = await client.put(
      client.fhirUrl("Patient") + `?${condition(run)}`,
      patient(run, { gender: "other" }),
    );
    const other = await client.put(
      client.fhirUrl("Patient") + `?${condition(`${run}-2`)}`,
      patient(`${run}-2`),
    );
    return [one.id === id, other.id === id];
  },
  upsert: async () => {
    const one = await client.upsertResource(patient(run, { gender: "other" }), {
      identifier: `${MRN}|${run}`,
    });
    const other = await client.upsertResource(patient(`${run}-4`), { identifier: `${MRN}|${run}-4` });
    return [one.id === id, other.id === id];
  },
  search: async () => {
    await observations(id, create);
    const patients = await client.search("Patient", { identifier: `${MRN}|${run}` });
    const results = await client.search("Observation", `patient=${id}`);
    return [
      ["Patient", patients.total],
      ["Observation", results.total],
    ];
  },
  two_pages: async () => {
    const first = await client.search("Observation", { patient: id, _count: 3 });
    const next = await client.get(first.link.find((link) => link.relation === "next").url);
    return [first.entry.length, next.entry.length];
  },
  resource_pages: async () => {
    const found = [];
    for await (const page of client.searchResourcePages("Observation", { patient: id, _count: 3 }))
      found.push(page.length);
    return found;
  },
  one: async () => family(await client.searchOne("Patient", condition(run))),
  autobatch: async () => {
    const [first] = await client.searchResources("Observation", { patient: id, _count: 1 });
    const answers = await Promise.allSettled([
      batching.readResource("Patient", id),
      batching.readResource("Observation", first.id),
      batching.search("Patient", condition(run)),
      batching.readResource("Patient", "00000000-0000-4000-8000-000000000000"),
    ]);
    const [one, result, found, missing] = answers.map((answer) => answer.value ?? failure(answer.reason));
    return [requests, family(one), result.code.text, found.total, missing];
  },
  reference: async () => family(await client.readReference({ reference: `Patient/${id}` })),
  everything: async () => (await client.readPatientEverything(id)).entry.length,
  fields: async () =>
    Object.keys((await client.searchOne("Observation", { patient: id, _fields: "code" })) ?? {}).sort(),
  revinclude: async () =>
    types(await client.search("Patient", { _id: id, _revinclude: "Observation:patient" })),
  batch: async () => statuses(await client.executeBatch(batch(id, run))),
  transaction: async () =>
    stored(await client.executeBatch(transaction(`${run}-3`)), (type, one) => client.readResource(type, one)),
  binary: async () => {
    const made = await client.createBinary({
      data: "words of a note",
      contentType: "text/plain",
      securityContext: { reference: `Patient/${id}` },
    });
    known = made.id;
    return made.resourceType;
  },
  attachment: async () =>
    (await client.download(client.fhirUrl("Binary", known), { headers: { Accept: "text/plain" } })).text(),
  missing: () => client.readResource("Patient", "00000000-0000-4000-8000-000000000001"),
  delete: () => client.deleteResource("Patient", id),
  validate: () => client.validateResource(patient(run)),
  graphql: () => client.graphql(`{ Patient(id: "${id}") { id } }`),
  expand: () => client.valueSetExpand({ url: "http://hl7.org/fhir/ValueSet/administrative-gender" }),
});
