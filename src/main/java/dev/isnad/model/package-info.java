/**
 * Language models, reached through LangChain4j alone: time limits, retries, circuit breakers and
 * failover from one to the next.
 */
@NullMarked
package dev.isnad.model;

import org.jspecify.annotations.NullMarked;
