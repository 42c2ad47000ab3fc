package ke.njia;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets modules do work at intervals.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Scheduling {

}
