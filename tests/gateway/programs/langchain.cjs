// The memory class of @mem0/community for LangChain.js.
const { Mem0Memory } = require("@mem0/community/langchain");

async function main() {
  const memory = new Mem0Memory({
    apiKey: process.env.MEM0_API_KEY,
    mem0Options: { host: process.env.MEM0_HOST },
    sessionId: "user of langchain",
    memoryOptions: { user_id: "user of langchain" },
  });
  await memory.saveContext({ input: "I live in Rome" }, { output: "A fine city" });
  const found = await memory.loadMemoryVariables({ input: "Where do I live?" });
  const all = await memory.loadMemoryVariables({});
  console.log(JSON.stringify({
    found: JSON.stringify(found).includes("Lives in Rome"),
    all: JSON.stringify(all).includes("Lives in Rome"),
  }));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
