curl -XPUT "http://${POLARSEARCH_HOST_PORT}/_cluster/settings" \
--user "${USER_PASSWORD}" \
-H 'Content-Type: application/json' \
-d '{
  "persistent": {
    "plugins.ml_commons.agentic_memory_enabled": true
  }
}'

curl -XPUT "http://${POLARSEARCH_HOST_PORT}/_cluster/settings" \
--user "${USER_PASSWORD}" \
-H 'Content-Type: application/json' \
-d '{
  "persistent": {
    "plugins.ml_commons.trusted_connector_endpoints_regex": [
      "^https://dashscope.aliyuncs.com/compatible-mode/v1/.*$"
    ]
  }
}'

curl -XPOST "http://${POLARSEARCH_HOST_PORT}/_plugins/_ml/connectors/_create" \
--user "${USER_PASSWORD}" \
-H 'Content-Type: application/json' \
-d '{
  "name": "qwen embedding connector",
  "description": "The connector to qwen embedding model",
  "version": 1,
  "protocol": "http",
  "parameters": {
    "model": "text-embedding-v4",
    "endpoint": "dashscope.aliyuncs.com/compatible-mode"
  },
  "credential": {
    "api_key": "${YOUR_API_KEY}"
  },
  "actions": [
    {
      "action_type": "predict",
      "method": "POST",
      "headers": {
        "Authorization": "Bearer ${credential.api_key}",
        "content-type": "application/json"
      },
      "url": "https://${parameters.endpoint}/v1/embeddings",
      "request_body": "{ \"model\": \"${parameters.model}\", \"input\": ${parameters.input} }",
      "pre_process_function": "connector.pre_process.openai.embedding",
      "post_process_function": "connector.post_process.openai.embedding"
    }
  ]
}'

curl -XPOST "http://${POLARSEARCH_HOST_PORT}/_plugins/_ml/models/_register" \
--user "${USER_PASSWORD}" \
-H 'Content-Type: application/json' \
-d '{
  "name": "qwen embedding model",
  "function_name": "remote",
  "description": "Embedding model for memory",
  "connector_id": "LBFt6ZsBk04xxx"
}'

curl -XPOST "http://${POLARSEARCH_HOST_PORT}/_plugins/_ml/_predict/text_embedding/<model ID from previous step>" \
--user "${USER_PASSWORD}" \
-H 'Content-Type: application/json' \
-d'{
  "text_docs": ["Bob likes swimming. Context: He expressed his interest in swimming."],
  "return_number": true,
  "target_response": ["sentence_embedding"]
}'

curl -XPOST "http://${POLARSEARCH_HOST_PORT}/_plugins/_ml/connectors/_create" \
--user "${USER_PASSWORD}" \
-H 'Content-Type: application/json' \
-d '{
  "name": "QWen LLM Connector",
  "description": "The connector to qwen LLM",
  "version": 1,
  "protocol": "http",
  "parameters": {
    "model": "qwen-plus",
    "endpoint": "dashscope.aliyuncs.com/compatible-mode"
  },
  "credential": {
    "api_key": "${YOUR_API_KEY}"
  },
  "actions": [
    {
      "action_type": "predict",
      "method": "POST",
      "headers": {
        "Authorization": "Bearer ${credential.api_key}",
        "content-type": "application/json"
      },
      "url": "https://${parameters.endpoint}/v1/chat/completions",
      "request_body": "{ \"model\":\"${parameters.model}\", \"system\": \"${parameters.system_prompt}\", \"messages\": [ { \"role\": \"system\", \"content\": \"${parameters.system_prompt}\" }, { \"role\": \"user\", \"content\": \"${parameters.user_prompt}\" } ], \"response_format\": { \"type\": \"json_object\" } }"
    }
  ]
}'

curl -XPOST "http://${POLARSEARCH_HOST_PORT}/_plugins/_ml/models/_register" \
--user "${USER_PASSWORD}" \
-H 'Content-Type: application/json' \
-d '{
  "name": "qwen llm model",
  "function_name": "remote",
  "description": "LLM model for memory",
  "connector_id": "PRGy6ZsBk04xxx"
}'

curl -XPOST "http://${POLARSEARCH_HOST_PORT}/_plugins/_ml/models/<model ID from previous step>/_deploy" \
--user "${USER_PASSWORD}"

curl -XPOST "http://${POLARSEARCH_HOST_PORT}/_plugins/_ml/models/<model ID from previous step>/_predict" \
--user "${USER_PASSWORD}" \
-H 'Content-Type: application/json' \
-d'{
  "parameters": {
    "system_prompt": "<ROLE>You are a USER PREFERENCE EXTRACTOR, not a chat assistant. Your only job is to output JSON facts. Do not answer questions, make suggestions, ask follow-ups, or perform actions.</ROLE>\n\n<SCOPE>\n• Extract preferences only from USER messages. Assistant messages are context only.\n• Explicit: user states a preference (\"I prefer/like/dislike ...\"; \"always/never/usually ...\"; \"set X to Y\"; \"run X when Y\").\n• Implicit: infer only with strong signals: repeated choices (>=2) or clear habitual language. Do not infer from a single one-off.\n</SCOPE>\n\n<EXTRACT>\n• Specific, actionable, likely long-term preferences (likes/dislikes/choices/settings). Ignore non-preferences.\n</EXTRACT>\n\n<STYLE & RULES>\n• One sentence per preference; merge related details; no duplicates; preserve user wording and numbers; avoid relative time; keep each fact < 350 chars.\n• Format: \"Preference sentence. Context: <why/how>. Categories: cat1,cat2\"\n</STYLE & RULES>\n\n<OUTPUT>\nReturn ONLY one minified JSON object exactly as {\"facts\":[\"Preference sentence. Context: <why/how>. Categories: cat1,cat2\"]}. If none, return {\"facts\":[]}. The first character MUST be '{' and the last MUST be '}'. No preambles, explanations, code fences, XML, or other text.\n</OUTPUT>",
    "user_prompt": "I am Alice, I like travel."
  }
}'

curl -XPOST "http://${POLARSEARCH_HOST_PORT}/_plugins/_ml/memory_containers/_create" \
--user "${USER_PASSWORD}" \
-H 'Content-Type: application/json' \
-d'{
  "name": "my agentic memory test",
  "description": "Store conversations with semantic search and summarization",
  "configuration": {
    "embedding_model_type": "TEXT_EMBEDDING",
    "embedding_model_id": "<embedding model ID from previous step>",
    "embedding_dimension": 1024,
    "llm_id": "<LLM model ID from previous step>",
    "index_prefix": "mem_test",
    "index_settings": {
      "short_term_memory_index": {
        "index": {"number_of_shards": "2", "number_of_replicas": "2"}
      },
      "long_term_memory_index": {
        "index": {"number_of_shards": "2", "number_of_replicas": "2"}
      },
      "long_term_memory_history_index": {
        "index": {"number_of_shards": "2", "number_of_replicas": "2"}
      }
    },
    "strategies": [
      {
        "type": "SEMANTIC",
        "namespace": ["user_id"],
        "configuration": {"llm_result_path": "$.choices[0].message.content"}
      },
      {
        "type": "USER_PREFERENCE",
        "namespace": ["user_id"],
        "configuration": {"llm_result_path": "$.choices[0].message.content"}
      },
      {
        "type": "SUMMARY",
        "namespace": ["agent_id"],
        "configuration": {"llm_result_path": "$.choices[0].message.content"}
      }
    ],
    "parameters": {
      "llm_result_path": "$.choices[0].message.content"
    }
  }
}'

curl -XPOST "http://${POLARSEARCH_HOST_PORT}/_plugins/_ml/memory_containers/<memory container ID from previous step>/memories" \
--user "${USER_PASSWORD}" \
-H 'Content-Type: application/json' \
-d'{
  "messages": [
    {
      "role": "user",
      "content": [{"text": "I am Bob, I really like swimming.", "type": "text"}]
    },
    {
      "role": "assistant",
      "content": [{"text": "Cool, nice. Hope you enjoy your life.", "type": "text"}]
    }
  ],
  "namespace": {"user_id": "bob"},
  "tags": {"topic": "personal info"},
  "infer": true,
  "memory_type": "conversation"
}'

curl -XGET "http://${POLARSEARCH_HOST_PORT}/.plugins-ml-am-<index_prefix from previous step>-memory-working/_search?pretty" \
--user "${USER_PASSWORD}"

curl -XGET "http://${POLARSEARCH_HOST_PORT}/.plugins-ml-am-<index_prefix from previous step>-memory-long-term/_search?pretty" \
--user "${USER_PASSWORD}"

curl -XGET "http://${POLARSEARCH_HOST_PORT}/.plugins-ml-am-<index_prefix from previous step>-memory-history/_search?pretty" \
--user "${USER_PASSWORD}"

curl -XPOST "http://${POLARSEARCH_HOST_PORT}/_plugins/_ml/memory_containers/<memory container ID from previous step>/memories" \
--user "${USER_PASSWORD}" \
-H 'Content-Type: application/json' \
-d'{
  "messages": [
    {
      "role": "user",
      "content": [{"text": "My name is NameA. I am from AreaA. I currently live in AreaB.", "type": "text"}]
    },
    {
      "role": "assistant",
      "content": [{"text": "Hello, NameA! Nice to meet you.", "type": "text"}]
    }
  ],
  "namespace": {"user_id": "NameA"},
  "tags": {"topic": "personal info"},
  "infer": true,
  "memory_type": "conversation"
}'

curl -XGET "http://${POLARSEARCH_HOST_PORT}/.plugins-ml-am-<index_prefix from previous step>-memory-long-term/_search" \
--user "${USER_PASSWORD}" \
-H 'Content-Type: application/json' \
-d'{
  "_source": {"excludes": ["memory_embedding"]},
  "query": {"match_all": {}}
}'

curl -XPOST "http://${POLARSEARCH_HOST_PORT}/_plugins/_ml/memory_containers/<memory container ID from previous step>/memories" \
--user "${USER_PASSWORD}" \
-H 'Content-Type: application/json' \
-d'{
  "messages": [
    {
      "role": "user",
      "content": [{"text": "My name is NameA. I currently live in AreaC.", "type": "text"}]
    },
    {
      "role": "assistant",
      "content": [{"text": "Hello, NameA! Nice to meet you.", "type": "text"}]
    }
  ],
  "namespace": {"user_id": "NameA"},
  "tags": {"topic": "personal info"},
  "infer": true,
  "memory_type": "conversation"
}'
