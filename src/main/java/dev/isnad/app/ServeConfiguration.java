package dev.isnad.app;

import dev.isnad.answer.Examples;
import dev.isnad.article.ArticleStore;
import dev.isnad.conversation.AnswerRecords;
import dev.isnad.conversation.Conversations;
import dev.isnad.web.WebConfiguration;
import dev.isnad.web.WebSettings;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Clock;
import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.jackson.JacksonEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementContextAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.AvailabilityProbesAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.application.AvailabilityHealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsEndpointAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.prometheus.PrometheusMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.jvm.JvmMetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.system.SystemMetricsAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.actuate.web.ServletManagementContextAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.metrics.TomcatMetricsAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * What {@code serve} takes from Spring Boot, named one by one so that nothing starts unasked, and
 * what the doors get from the object graph.
 */
@Configuration(proxyBeanMethods = false)
@Import({WebConfiguration.class, TelegramConfiguration.class})
@ImportAutoConfiguration({
  // The server and its requests.
  PropertyPlaceholderAutoConfiguration.class,
  ConfigurationPropertiesAutoConfiguration.class,
  LifecycleAutoConfiguration.class,
  ApplicationAvailabilityAutoConfiguration.class,
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  ErrorMvcAutoConfiguration.class,
  // Health.
  EndpointAutoConfiguration.class,
  WebEndpointAutoConfiguration.class,
  JacksonEndpointAutoConfiguration.class,
  ManagementContextAutoConfiguration.class,
  ServletManagementContextAutoConfiguration.class,
  HealthContributorRegistryAutoConfiguration.class,
  HealthContributorAutoConfiguration.class,
  AvailabilityHealthContributorAutoConfiguration.class,
  AvailabilityProbesAutoConfiguration.class,
  HealthEndpointAutoConfiguration.class,
  // Metrics.
  MetricsAutoConfiguration.class,
  PrometheusMetricsExportAutoConfiguration.class,
  MetricsEndpointAutoConfiguration.class,
  ObservationAutoConfiguration.class,
  WebMvcObservationAutoConfiguration.class,
  JvmMetricsAutoConfiguration.class,
  SystemMetricsAutoConfiguration.class,
  TomcatMetricsAutoConfiguration.class
})
class ServeConfiguration {
  @Bean(destroyMethod = "")
  Conversations conversations(Isnad isnad, Agreement agreement) {
    // A first start opens its port only when there is something to answer from.
    if (isnad.index().scope().articles() == 0) {
      agreement.awaitFirst();
    }
    return isnad.conversations();
  }

  @Bean(destroyMethod = "")
  AnswerRecords answerRecords(Isnad isnad) {
    return isnad.records();
  }

  @Bean
  DatabaseHealth databaseHealthIndicator(AnswerRecords records) {
    return new DatabaseHealth(records);
  }

  @Bean
  Examples examples(Isnad isnad) {
    return new Examples(isnad.retriever(), isnad.settings().answer(), Clock.systemUTC());
  }

  @Bean(destroyMethod = "")
  ArticleStore articleStore(Isnad isnad) {
    return isnad.articles();
  }

  @Bean
  WebSettings webSettings(Isnad isnad) {
    return isnad.settings().web();
  }

  @Bean
  PrometheusRegistry prometheusRegistry(PrometheusMeterRegistry meters) {
    return meters.getPrometheusRegistry();
  }

  @Bean
  IndexHealth indexHealthIndicator(Isnad isnad) {
    return new IndexHealth(isnad.index());
  }

  @Bean
  CorpusHealth corpusHealthIndicator(Agreement agreement) {
    return new CorpusHealth(agreement);
  }
}
