import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { answerer } from './answers.mjs'
import { signIn } from './signIn.mjs'

/*
 * A small stand-in for the portal and its sign-in, for developing and testing the client alone: the real schema, invented
 * cases, everything in memory. Never part of what is shipped.
 */
const types = { '.html': 'text/html', '.json': 'application/json', '.png': 'image/png', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' }
const clientRoute = /^\/(board|inbox|partners(\/[\w-]+)?|audit|house|work|reveals|transfers|breaches|members|notices|registers|duplicates|professionals|defenders|strength|clocks|incidents(\/[\w-]+)?|network\/[\w-]+|cases\/[\w-]+(\/(route|preview|access|rights))?|referrals\/[\w-]+)?$/
const dist = fileURLToPath(new URL('../../../dist', import.meta.url))

export async function startPortal({ port = 0, issuerPort = 0 } = {}) {
	const issuer = signIn()
	await listen(issuer.server, issuerPort)
	const issuerUrl = `http://localhost:${issuer.server.address().port}/realms/njia`
	const graphql = answerer(issuer.usernameOf)
	const server = createServer((request, response) => {
		response.setHeader('Content-Security-Policy', policy(new URL(issuerUrl).origin))
		const path = new URL(request.url, 'http://localhost').pathname
		if (path === '/config.json') return json(response, { issuer: issuerUrl, clientId: 'njia-web', version: 'test' })
		if (path === '/graphql') return graphql(request, response)
		const file = join(dist, clientRoute.test(path) ? 'index.html' : path)
		if (!existsSync(file) || statSync(file).isDirectory()) return response.writeHead(404).end()
		response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' })
		createReadStream(file).pipe(response)
	})
	await listen(server, port)
	return {
		url: `http://localhost:${server.address().port}`,
		close: () => {
			for (const one of [server, issuer.server]) {
				one.closeAllConnections()
				one.close()
			}
		},
	}
}

function policy(issuer) {
	return `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' ${issuer}; manifest-src 'self'; worker-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types waiting`
}

function listen(server, port) {
	return new Promise((resolve) => server.listen(port, 'localhost', resolve))
}

export function json(response, body, status = 200) {
	response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const portal = await startPortal({ port: Number(process.env.PORT ?? 0) })
	console.log(portal.url)
}
