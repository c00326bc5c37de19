import requests
import json

payload = {
    "messages": [
        {"role": "user", "content": "我喜欢吃辣,特别是川菜。"},
        {"role": "assistant", "content": "好的,已经记下您的口味偏好。"}
    ],
    "user_id": "user-002",
    "agent_id": "food-assistant",
    "run_id": "user_002_run_id"
}

response = requests.post(
    "http://<your-endpoint>:8080/v1/memories",
    headers={"Authorization": "Token <your-api-key>", "Content-Type": "application/json"},
    data=json.dumps(payload)
)

print(response.json())
