package dev.isnad.model;

/** Whose wire format a model server speaks. */
public enum Provider {
  /**
   * OpenAI, and every server that speaks like it: vLLM, llama.cpp, LM Studio, Ollama's {@code /v1}.
   */
  OPENAI("https://api.openai.com/v1"),
  /** Anthropic messages. */
  ANTHROPIC("https://api.anthropic.com/v1"),
  /** Google's Gemini API. */
  GEMINI("https://generativelanguage.googleapis.com/v1beta");

  private final String baseUrl;

  Provider(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /** Where the provider itself serves it. */
  public String baseUrl() {
    return baseUrl;
  }
}
