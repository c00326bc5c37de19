import requests
import json

payload = {
    "query": "我喜欢什么菜",
    "user_id": "user_002",
    "agent_id": "food-assistant",
    "run_id": "user_002_run_id"
}

response = requests.post(
    "http://<your-endpoint>:8080/v2/memories/search",
    headers={"Authorization": "Token <your-api-key>", "Content-Type": "application/json"},
    data=json.dumps(payload)
)

print(json.dumps(response.json(), indent=2, ensure_ascii=False))
