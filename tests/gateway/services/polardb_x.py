# The article's code; only its indentation, which it is printed without, is put back.
class AgentMemoryManager:
    def __init__(self, mem0_client, mysql_pool):
        self.mem0 = mem0_client
        self.pool = mysql_pool
    # channel A: semantic A memory
    def add_semantic_memory(self, messages, user_id):
        return self.mem0.add(messages=messages, user_id=user_id)
    def search_semantic_memory(self, query, user_id):
        return self.mem0.search(query=query, user_id=user_id)
    # channel B: structured B memory
    def upsert_user_profile(self, user_id, nickname, city, vip_level):
        conn = self.pool.connection()
        try:
            with conn.cursor() as cursor:
                cursor.execute("""
INSERT INTO user_profiles (user_id, nickname, city, vip_level)
VALUES (%s, %s, %s, %s)
ON DUPLICATE KEY UPDATE
nickname=VALUES(nickname), city=VALUES(city)
""", (user_id, nickname, city, vip_level))
                conn.commit()
        finally:
            conn.close()

def run_conversation():
    memory = AgentMemoryManager(mem0_client, mysql_pool)
    user_id = "user_10086"
    # First round of conversation
    memory.upsert_user_profile(user_id, "Xiao Ming", "Hangzhou", 3)
    user_msg = "I want to find a good restaurant, preferably Sichuan cuisine, with an average cost of about 100 yuan per person."
    memory.add_semantic_memory([
    {"role": "user", "content": user_msg},
    {"role": "assistant", "content": "Recommend Shuxiangyuan (95 RMB per person)"}
    ], user_id)
    # The second round of dialogue three days later
    user_msg_2 = "The restaurant you recommended last time was good. Are there any similar ones?"
    results = memory.search_semantic_memory(user_msg_2, user_id)
    # Retrieve Result: likes Sichuan cuisine, 100 RMB per person, satisfied with Shuxiangyuan
