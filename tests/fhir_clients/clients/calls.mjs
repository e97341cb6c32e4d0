/** Runs the calls of a client in order, and prints a JSON line per call. */

export const fhir = process.env.FHIR_URL;
export const token = process.env.FHIR_TOKEN;
export const run = process.env.FHIR_RUN;
export const MRN = "https://clinic.example/mrn";

export const condition = (value) => `identifier=${MRN}|${value}`;

export const patient = (value, changes = {}) => ({
  resourceType: "Patient",
  identifier: [{ system: MRN, value }],
  name: [{ family: "Ferrante", given: ["Ada"] }],
  birthDate: "1961-02-03",
  gender: "female",
  ...changes,
});

export const observation = (subject, day) => ({
  resourceType: "Observation",
  status: "final",
  code: { coding: [{ system: "http://loinc.org", code: "2345-7" }], text: "glucose" },
  subject: { reference: subject },
  effectiveDateTime: `2026-03-0${day}T08:00:00Z`,
  valueQuantity: { value: 5.5 + day, unit: "mmol/L" },
});

export const batch = (id, value) => ({
  resourceType: "Bundle",
  type: "batch",
  entry: [
    { request: { method: "GET", url: `Patient/${id}` } },
    { request: { method: "GET", url: `Patient?${condition(value)}` } },
    { request: { method: "GET", url: "Patient/00000000-0000-4000-8000-000000000000" } },
    { request: { method: "POST", url: "Patient" }, resource: patient(`${value}-batch`) },
  ],
});

export const transaction = (value) => ({
  resourceType: "Bundle",
  type: "transaction",
  entry: [
    {
      fullUrl: "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0",
      request: { method: "POST", url: "Patient" },
      resource: patient(value),
    },
    {
      request: { method: "POST", url: "Observation" },
      resource: observation("urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0", 1),
    },
  ],
});

export const statuses = (bundle) => bundle.entry.map((entry) => entry.response.status.slice(0, 3));

/** Return the statuses of both entries, and whether the observation refers to the new patient. */
export const stored = async (bundle, read) => {
  const [patientId, observationId] = bundle.entry.map((entry) =>
    entry.response.location.split("/").at(entry.response.location.includes("_history") ? -3 : -1),
  );
  const subject = (await read("Observation", observationId)).subject.reference;
  return [...statuses(bundle), subject === `Patient/${patientId}`];
};

/** Store five observations, one per day. */
export const observations = async (id, create) => {
  for (let day = 1; day <= 5; day += 1) await create(observation(`Patient/${id}`, day));
};

export const failure = (error) => {
  const status = error.response?.status ?? error.statusCode ?? error.status;
  if (status) return `HTTP ${status}`;
  return error.outcome?.issue[0].details?.coding?.[0].code ?? `${error.name}: ${error.message}`;
};

export const runAll = async (calls) => {
  for (const [call, action] of Object.entries(calls)) {
    let result;
    try {
      result = await action();
    } catch (error) {
      result = failure(error);
    }
    console.log(JSON.stringify({ call, result: result ?? null }));
  }
};
