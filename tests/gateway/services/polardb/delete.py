import requests
import json

# 限制搜索范围
current_user_id = "user_002"
current_agent_id = "food-assistant"

# 准备API请求的URL和数据
api_url = f"http://<your-endpoint>:8080/v1/memories?user_id={current_user_id}&agent_id={current_agent_id}"

response = requests.delete(
    api_url,
    headers={"Authorization": "Token <your-api-key>"},
)

print(json.dumps(response.json(), indent=2, ensure_ascii=False))
