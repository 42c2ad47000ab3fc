package ke.njia;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Nothing that served one connection serves another. A thread that tells an event to a
 * broken line is late: Tomcat has handed what served that line to somebody else by then,
 * whose stream fell silent after its first event (DECISIONS.md, fresh-connections). The
 * same lateness could put bytes of one answer into another's buffer. Comes last: Spring
 * Boot sets a cache of 200 by itself.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FreshConnections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final int NONE_KEPT = 0;

	@Override
	public void customize(TomcatServletWebServerFactory server) {
		server.addConnectorCustomizers(FreshConnections::keepNothing);
	}

	private static void keepNothing(Connector connector) {
		if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> protocol) {
			protocol.setProcessorCache(NONE_KEPT);
			protocol.setProperty("socket.bufferPool", String.valueOf(NONE_KEPT));
		}
	}

}
