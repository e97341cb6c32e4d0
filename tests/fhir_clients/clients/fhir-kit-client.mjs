import { Client } from "fhir-kit-client";
import {
  batch,
  condition,
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

const client = new Client({ baseUrl: fhir, bearerToken: token });
const P = "Patient";
let id;
let page;
const family = (resource) => resource.name[0].family;
const gender = (resource) => [resource.meta.versionId, resource.gender];
const size = (bundle) => bundle.entry.length;
const versions = (bundle) => bundle.entry.map((entry) => entry.resource.meta.versionId);
const create = (body) => client.create({ resourceType: body.resourceType, body });

await runAll({
  metadata: async () => (await client.capabilityStatement()).fhirVersion,
  smart: async () => (await client.smartAuthMetadata()).tokenUrl.href.slice(0, 4),
  create: async () => {
    const made = await create(patient(run));
    id = made.id;
    return made.meta.versionId;
  },
  read: async () => family(await client.read({ resourceType: P, id })),
  conditional_create: async () => {
    const options = { headers: { "If-None-Exist": condition(run) } };
    const bodies = [patient(run), patient(run, { active: true })];
    const made = await Promise.all(bodies.map((body) => client.create({ resourceType: P, body, options })));
    return made.map((one) => one.id === id);
  },
  update: async () =>
    (await client.update({ resourceType: P, id, body: { id, ...patient(run, { gender: "male" }) } })).meta
      .versionId,
  stale_update: async () => {
    const options = { headers: { "If-Match": 'W/"1"' } };
    return client.update({ resourceType: P, id, body: { id, ...patient(run) }, options });
  },
  other_person: async () => {
    const options = { headers: { "If-None-Exist": condition(run) } };
    return client.create({ resourceType: P, body: patient(run, { birthDate: "2001-02-04" }), options });
  },
  vread: async () => gender(await client.vread({ resourceType: P, id, version: "1" })),
  history: async () => versions(await client.history({ resourceType: P, id })),
  patch: async () => {
    const jsonPatch = [{ op: "replace", path: "/gender", value: "other" }];
    return gender(await client.patch({ resourceType: P, id, jsonPatch }));
  },
  conditional_update: async () => {
    const known = await client.update({
      resourceType: P,
      searchParams: { identifier: `${MRN}|${run}` },
      body: patient(run, { gender: "other" }),
    });
    const other = await client.update({
      resourceType: P,
      searchParams: { identifier: `${MRN}|${run}-2` },
      body: patient(`${run}-2`),
    });
    return [known.id === id, other.id === id];
  },
  search: async () => {
    await observations(id, create);
    const patients = await client.search({ resourceType: P, searchParams: { identifier: `${MRN}|${run}` } });
    const results = await client.search({ resourceType: "Observation", searchParams: { patient: id } });
    return [
      [P, patients.total],
      ["Observation", results.total],
    ];
  },
  two_pages: async () => {
    page = await client.search({ resourceType: "Observation", searchParams: { patient: id, _count: 3 } });
    const next = await client.nextPage({ bundle: page });
    return [size(page), size(next)];
  },
  next_and_previous: async () => {
    const next = await client.nextPage({ bundle: page });
    const previous = await client.prevPage({ bundle: next });
    return [size(page), size(next), previous ? size(previous) : "none"];
  },
  search_by_form: async () => {
    const options = { postSearch: true };
    return (await client.search({ resourceType: "Observation", searchParams: { patient: id }, options }))
      .total;
  },
  compartment: async () =>
    (await client.search({ resourceType: "Observation", compartment: { resourceType: P, id } })).total,
  everything: async () =>
    size(await client.operation({ name: "everything", resourceType: P, id, method: "GET" })),
  reference: async () => family(await client.resolve({ reference: `Patient/${id}` })),
  reference_in_bundle: async () => {
    const bundle = await client.search({
      resourceType: "Observation",
      searchParams: { patient: id, _include: "Observation:patient" },
    });
    return family(await client.resolve({ reference: `Patient/${id}`, context: bundle }));
  },
  batch: async () => statuses(await client.batch({ body: batch(id, run) })),
  transaction: async () => {
    const answer = await client.transaction({ body: transaction(`${run}-3`) });
    return stored(answer, (resourceType, one) => client.read({ resourceType, id: one }));
  },
  missing: () => client.read({ resourceType: P, id: "unknown" }),
  type_history: () => client.history({ resourceType: P }),
  system_history: () => client.history(),
  delete: () => client.delete({ resourceType: P, id }),
  validate: () => client.operation({ name: "validate", resourceType: P, input: patient(run) }),
});
