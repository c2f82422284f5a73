package dev.isnad.web;

import dev.isnad.article.ArticleStore;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Controllers, filters and static files. */
@Configuration(proxyBeanMethods = false)
class WebDoors implements WebMvcConfigurer {
  private static final MediaType YAML = new MediaType("application", "yaml");

  @Bean
  ChatController chatController(Asking asking, WebSettings settings) {
    return new ChatController(asking, settings);
  }

  @Bean
  PublishedArticles publishedArticles(ArticleStore store) {
    return new PublishedArticles(store);
  }

  @Bean
  ArticleController articleController(PublishedArticles articles) {
    return new ArticleController(articles);
  }

  @Bean
  ArticlePage articlePage(PublishedArticles articles) {
    return new ArticlePage(articles);
  }

  @Bean
  Problems problems() {
    return new Problems();
  }

  @Bean
  ContainerErrors containerErrors(Problems problems) {
    return new ContainerErrors(problems);
  }

  @Bean
  SecurityHeaders securityHeaders() {
    return new SecurityHeaders();
  }

  /** Fonts never change under their names; all else is asked for again and mostly unchanged. */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/fonts/**")
        .addResourceLocations("classpath:/static/fonts/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    registry
        .addResourceHandler("/**")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(CacheControl.noCache());
  }

  @Override
  public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
    configurer.mediaType("yaml", YAML);
  }
}
