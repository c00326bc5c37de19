// Calls every method of mem0ai's MemoryClient for Node.js and prints what came of it.
// The first argument is the release; MEM0_API_KEY opens a project as an administrator.
const { MemoryClient } = require("mem0ai");

const release = process.argv[2];
const isOlder = release.startsWith("2.");
const made = new MemoryClient({ apiKey: process.env.MEM0_API_KEY, host: process.env.MEM0_HOST });
const called = new Set();
const client = new Proxy(made, {
  get(target, name) {
    const value = target[name];
    if (typeof value !== "function") return value;
    return (...given) => {
      called.add(name);
      return value.apply(target, given);
    };
  },
});
const user = `user of npm ${release}`;
// Keys of requests and answers are camel-cased from 3.0 on.
const key = (name) =>
  isOlder ? name : name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
const keyed = (object) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [key(name), value]));
const scope = isOlder ? { user_id: user } : { filters: { user_id: user } };
const list = (told) => (Array.isArray(told) ? told : told.results);

async function main() {
  const told = {};
  await client.ping();
  const said = [{ role: "user", content: "I live in Rome and I like tea" }];
  const added = list(await client.add(said, keyed({ user_id: user, metadata: { of: "test" } })));
  told.add = added.map((one) => [one.event, one.memory]);
  const raw = [{ role: "user", content: "Word for word" }];
  const verbatim = list(await client.add(raw, keyed({ user_id: user, infer: false })));
  told.search = list(await client.search("Where do I live?", scope))[0].memory;
  told.getAll = list(await client.getAll(scope)).length;
  const page = await client.getAll({ ...scope, page: 1, [key("page_size")]: 2 });
  told.page = [page.count, page.results.length];
  const first = added[0].id;
  told.get = (await client.get(first)).metadata;

  const schema = {
    type: "object",
    properties: { residence: { type: "string", description: "where the user lives" } },
  };
  const asked = await client.createMemoryExport({ schema, filters: { user_id: user } });
  told.export = await client.getMemoryExport(keyed({ memory_export_id: asked.id }));
  if (client.getProfile) {
    await client.updateProfileSettings({ enabled: true, schema, customInstructions: "Be brief." });
    const settings = await client.getProfileSettings();
    told.settings = [settings.enabled, settings.entities.user.schema];
    const job = await client.generateProfile({ entityId: user, idempotencyKey: user });
    told.job = (await client.getProfileJob(job.statusUrl)).job.status;
    told.sampled = (await client.sampleProfiles({ limit: 1 })).sampled;
    told.profile = (await client.getProfile({ entityId: user })).profile;
    await client.updateProfileSettings({ schema: null });
  }

  await client.update(first, { text: "I live in Oslo" });
  told.history = (await client.history(first)).map((one) => one.event);
  await client.batchUpdate([{ memoryId: first, text: "Lives in Lima" }]);
  told.updated = (await client.get(first)).memory;
  told.feedback = (await client.feedback(keyed({ memory_id: first, feedback: "POSITIVE" }))).feedback;
  told.users = (await client.users()).results.filter((one) => one.name === user).length;

  await client.updateProject(keyed({ custom_instructions: "Note diets." }));
  const project = await client.getProject({ fields: ["custom_instructions"] });
  told.project = project[key("custom_instructions")];
  const hook = await client.createWebhook({
    name: "shop", url: "https://shop.example/hook", eventTypes: ["memory_add"],
    projectId: made.projectId,
  });
  const webhookId = hook[key("webhook_id")];
  await client.updateWebhook({ webhookId, name: "web shop", projectId: made.projectId });
  const hooks = await client.getWebhooks({ projectId: made.projectId });
  told.webhooks = hooks.map((one) => [one.name, one[key("event_types")]]);
  await client.deleteWebhook({ webhookId });

  await client.batchDelete([verbatim[0].id]);
  await client.delete(first);
  told.gone = await client.get(first).then(() => "found", (error) => String(error));
  await client.deleteAll(keyed({ user_id: user }));
  told.left = list(await client.getAll(scope)).length;
  told.emptyDelete = await client.deleteAll({}).then(() => "deleted", () => "refused");
  await client.add(said, keyed({ user_id: user }));
  await client.deleteUsers(keyed({ user_id: user }));
  await client.add(said, keyed({ user_id: "of the old way" }));
  await client.deleteUser({ entity_id: "of the old way", entity_type: "user" });
  told.forgotten = list(await client.getAll(scope)).length;

  const methods = Object.getOwnPropertyNames(MemoryClient.prototype).filter(
    (name) => name !== "constructor" && !name.startsWith("_"));
  told.called = [...called].sort();
  told.left_out = methods.filter((name) => !called.has(name)).sort();
  console.log(JSON.stringify(told));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
