package dev.apsh.console.terminal;

import java.util.List;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindingPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.aot.AotApplicationContextInitializer;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.shell.core.autoconfigure.SpringShellProperties;

/// The application's context, made in a time that a prompt can wait: without what SpringApplication
/// adds (files of settings, events, logs), and without looking for annotations in every bean.
final class PromptContext {
  private static final List<String> SEARCHING =
      List.of(
          AnnotationConfigUtils.EVENT_LISTENER_PROCESSOR_BEAN_NAME,
          ConfigurationPropertiesBindingPostProcessor.BEAN_NAME);

  private PromptContext() {}

  static GenericApplicationContext open() {
    GenericApplicationContext context =
        AotDetector.useGeneratedArtifacts() ? writtenDown() : annotated();
    context.addBeanFactoryPostProcessor(PromptContext::withoutSearching);
    context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
    context
        .getBeanFactory()
        .registerSingleton(AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME, new NoMessages());
    context.refresh();
    SpringShellProperties settings = context.getBean(SpringShellProperties.class);
    settings.getConfig().setLocation("{userconfig}/apsh");
    settings.getHistory().setName("history");
    return context;
  }

  /// As the build has written it down as code.
  private static GenericApplicationContext writtenDown() {
    GenericApplicationContext context = new GenericApplicationContext();
    AotApplicationContextInitializer.forInitializerClasses(
            TerminalApplication.class.getName() + "__ApplicationContextInitializer")
        .initialize(context);
    return context;
  }

  private static GenericApplicationContext annotated() {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.register(TerminalApplication.class);
    return context;
  }

  private static void withoutSearching(ConfigurableListableBeanFactory beans) {
    BeanDefinitionRegistry registry = (BeanDefinitionRegistry) beans;
    for (String name : SEARCHING) {
      if (beans.containsBeanDefinition(name)) {
        registry.removeBeanDefinition(name);
      }
    }
  }
}
