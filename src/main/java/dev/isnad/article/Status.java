package dev.isnad.article;

/** Where a report stands in the newsroom. Only {@link #PUBLISHED} reports are indexed and cited. */
public enum Status {
  DRAFT,
  PUBLISHED,
  WITHDRAWN
}
