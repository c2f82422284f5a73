package dev.isnad.web;

import dev.isnad.answer.Examples;
import dev.isnad.conversation.AnswerRecords;
import dev.isnad.conversation.Conversations;
import dev.isnad.conversation.KeptAnswer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The HTTP door, part by part. Needs beans of {@link Conversations}, {@link AnswerRecords}, {@link
 * Examples}, {@link dev.isnad.article.ArticleStore} and {@link WebSettings}.
 */
@Configuration(proxyBeanMethods = false)
@Import(WebDoors.class)
public class WebConfiguration {
  @Bean
  Asking asking(Conversations conversations) {
    return conversations::ask;
  }

  @Bean
  Suggesting suggesting(Examples examples) {
    return examples::questions;
  }

  @Bean
  Keeping keeping(AnswerRecords records) {
    return id -> records.find(id).map(KeptAnswer::record);
  }
}
