package dev.isnad.web;

import dev.isnad.conversation.Conversations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The HTTP door, part by part. Needs beans of {@link Conversations}, {@link
 * dev.isnad.article.ArticleStore} and {@link WebSettings}.
 */
@Configuration(proxyBeanMethods = false)
@Import(WebDoors.class)
public class WebConfiguration {
  @Bean
  Asking asking(Conversations conversations) {
    return conversations::ask;
  }
}
