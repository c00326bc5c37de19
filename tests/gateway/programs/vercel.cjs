// The functions of @mem0/vercel-ai-provider that reach a memory server.
const { addMemories, getMemories, retrieveMemories, searchMemories } = require(
  "@mem0/vercel-ai-provider");

const config = {
  mem0ApiKey: process.env.MEM0_API_KEY, host: process.env.MEM0_HOST, user_id: "user of vercel",
};

async function main() {
  const said = [{ role: "user", content: [{ type: "text", text: "I live in Rome" }] }];
  const added = await addMemories(said, config);
  const found = await searchMemories("Where do I live?", config);
  const list = (told) => (Array.isArray(told) ? told : told.results);
  console.log(JSON.stringify({
    add: added.results.map((one) => one.memory),
    search: list(found)[0].memory,
    get: list(await getMemories("Where do I live?", config))[0].memory,
    retrieve: (await retrieveMemories("Where do I live?", config)).includes("Memory: Lives in Rome"),
  }));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
