package ke.njia;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What served one connection is thrown away with it, in the server as it runs: what a
 * setting says may be overruled by one that comes later. The control is the server's
 * default.
 */
@PortalTest
class FreshConnectionsIT {

	@Autowired
	ServletWebServerApplicationContext context;

	@Test
	void nothingIsKeptForTheNextConnection() {
		AbstractHttp11Protocol<?> running = protocol(
				((TomcatWebServer) this.context.getWebServer()).getTomcat().getConnector());
		assertThat(running.getProcessorCache()).isZero();
		assertThat(running.getProperty("socket.bufferPool")).isEqualTo("0");
		assertThat(protocol(new Connector()).getProcessorCache()).as("the control").isPositive();
	}

	private static AbstractHttp11Protocol<?> protocol(Connector connector) {
		return (AbstractHttp11Protocol<?>) connector.getProtocolHandler();
	}

}
