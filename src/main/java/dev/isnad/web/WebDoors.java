package dev.isnad.web;

import dev.isnad.article.ArticleStore;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.web.server.MimeMappings;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Controllers, filters and static files. */
@Configuration(proxyBeanMethods = false)
class WebDoors implements WebMvcConfigurer {
  @Bean
  ChatController chatController(Asking asking, WebSettings settings) {
    return new ChatController(asking, settings);
  }

  @Bean
  ExamplesController examplesController(Suggesting suggesting) {
    return new ExamplesController(suggesting);
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
  ShownAnswers shownAnswers(Keeping keeping, ArticleStore store) {
    return new ShownAnswers(keeping, store);
  }

  @Bean
  AnswerController answerController(ShownAnswers answers) {
    return new AnswerController(answers);
  }

  @Bean
  AnswerPage answerPage(ShownAnswers answers) {
    return new AnswerPage(answers);
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

  /** Our pages speak Arabic to everybody, whatever the browser prefers. */
  @Bean
  LocaleResolver localeResolver() {
    return new FixedLocaleResolver(Locale.of("ar"));
  }

  /** RFC 9512, which Tomcat does not know yet. */
  @Bean
  WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> yamlIsYaml() {
    MimeMappings yaml = new MimeMappings(Map.of("yaml", "application/yaml"));
    return server -> server.addMimeMappings(yaml);
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
}
