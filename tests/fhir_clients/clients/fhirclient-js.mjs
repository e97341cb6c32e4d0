import smart from "fhirclient";
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

const client = smart({ headers: {}, url: "/" }, {}).client({
  serverUrl: fhir,
  tokenResponse: { access_token: token },
});
let id;
let inContext;
const json = { "content-type": "application/json" };
const send = (url, method, body, headers = {}) =>
  client.request({ url, method, body: JSON.stringify(body), headers: { ...json, ...headers } });
const family = (resource) => client.getPath(resource, "name.0.family");
const gender = (resource) => [resource.meta.versionId, resource.gender];
const pages = async (url) => {
  const found = [];
  for await (const page of client.pages(url)) found.push(page.entry.length);
  return found;
};

await runAll({
  metadata: () => client.getFhirVersion(),
  release: () => client.getFhirRelease(),
  create: async () => {
    const made = await client.create(patient(run));
    id = made.id;
    const tokenResponse = { access_token: token, patient: id };
    inContext = smart({ headers: {}, url: "/" }, {}).client({ serverUrl: fhir, tokenResponse });
    return made.meta.versionId;
  },
  read: async () => family(await client.request(`Patient/${id}`)),
  conditional_create: async () => {
    const bodies = [patient(run), patient(run, { active: true })];
    const made = await Promise.all(
      bodies.map((body) => client.create(body, { headers: { ...json, "If-None-Exist": condition(run) } })),
    );
    return made.map((one) => one.id === id);
  },
  update: async () => (await client.update({ id, ...patient(run, { gender: "male" }) })).meta.versionId,
  stale_update: () => client.update({ id, ...patient(run) }, { headers: { ...json, "If-Match": 'W/"1"' } }),
  vread: async () => gender(await client.request(`Patient/${id}/_history/1`)),
  history: async () =>
    (await client.request(`Patient/${id}/_history`)).entry.map((entry) => entry.resource.meta.versionId),
  patch: async () =>
    gender(await client.patch(`Patient/${id}`, [{ op: "replace", path: "/gender", value: "other" }])),
  conditional_update: async () => {
    const known = await send(`Patient?${condition(run)}`, "PUT", patient(run, { gender: "other" }));
    const other = await send(`Patient?${condition(`${run}-2`)}`, "PUT", patient(`${run}-2`));
    return [known.id === id, other.id === id];
  },
  search: async () => {
    await observations(id, (body) => client.create(body));
    const patients = await client.request(`Patient?identifier=${MRN}|${run}`);
    const results = await client.request(`Observation?patient=${id}`);
    return [
      ["Patient", patients.total],
      ["Observation", results.total],
    ];
  },
  two_pages: () => pages(`Observation?patient=${id}&_count=3`),
  page_limit: async () => {
    const url = `Observation?patient=${id}&_count=3`;
    const first = await client.request(url, { pageLimit: 1, flat: true });
    const all = await client.request(url, { pageLimit: 0, flat: true });
    return [first.length, all.length];
  },
  flat: async () => (await client.request(`Observation?patient=${id}`, { flat: true })).length,
  resources: async () => {
    let count = 0;
    for await (const _ of client.resources(`Observation?patient=${id}&_count=2`)) count += 1;
    return count;
  },
  patient: async () => family(await inContext.patient.read()),
  patient_context: async () =>
    (await inContext.patient.request("Observation", { pageLimit: 0, flat: true })).length,
  reference: async () => {
    const options = { resolveReferences: "subject", graph: true, flat: true };
    const [first] = await client.request(`Observation?patient=${id}`, options);
    const { references } = await client.request(`Observation?patient=${id}`, { ...options, graph: false });
    return [family(first.subject), family(Object.values(references)[0])];
  },
  batch: async () => statuses(await send("", "POST", batch(id, run))),
  transaction: async () =>
    stored(await send("", "POST", transaction(`${run}-3`)), (type, one) => client.request(`${type}/${one}`)),
  delete: () => client.delete(`Patient/${id}`),
});
