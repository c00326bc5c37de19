curl -X POST "http://<host>/memory/v1/memories/" \
  -H "Authorization: Token <api-key>" \
  -H "Content-Type: application/json" \
  -d '{
    "messages": [
      {"role": "user", "content": "My name is Alex and I work at Acme Corp"}
    ],
    "user_id": "user_001",
    "agent_id": "my_agent",
    "enable_graph": false
  }'

curl -X POST "http://<host>/memory/v2/memories/search/" \
  -H "Authorization: Token <api-key>" \
  -H "Content-Type: application/json" \
  -d '{"query": "Where does Alex work?", "user_id": "user_001"}'

curl -X POST "http://<host>/memory/v2/memories/search/" \
  -H "Content-Type: application/json" \
  -H "Authorization: Token <api-key>" \
  -d '{
    "query": "Alex job",
    "user_id": "user_001",
    "enable_graph": true,
    "limit": 10
  }'

curl -X POST "http://<host>/memory/v2/memories/" \
  -H "Authorization: Token <api-key>" \
  -H "Content-Type: application/json" \
  -d '{"user_id": "user_001"}'

curl -X GET "http://<host>/memory/v1/memories/<memory-id>/" \
  -H "Authorization: Token <api-key>"

curl -X DELETE "http://<host>/memory/v1/memories/<memory-id>/" \
  -H "Authorization: Token <api-key>"
