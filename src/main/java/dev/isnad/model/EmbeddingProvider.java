package dev.isnad.model;

/** Where vectors come from. */
public enum EmbeddingProvider {
  /** A server that speaks like OpenAI's {@code /v1/embeddings}: vLLM, llama.cpp, TEI, Ollama. */
  OPENAI,
  /** A model in a folder, run in this process. */
  ONNX
}
