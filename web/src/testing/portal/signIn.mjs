import { createServer } from 'node:http'
import { randomUUID } from 'node:crypto'

/** Just enough of an OpenID provider for keycloak-js: a form, a code, unsigned tokens. */
export function signIn() {
	const codes = new Map()
	const tokens = new Map()
	const server = createServer(async (request, response) => {
		response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*')
		response.setHeader('Access-Control-Allow-Credentials', 'true')
		const url = new URL(request.url, 'http://localhost')
		if (request.method === 'OPTIONS') return response.writeHead(204, { 'Access-Control-Allow-Headers': '*' }).end()
		if (url.pathname.endsWith('/auth')) {
			const known = /who=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1]
			if (request.method === 'GET' && (!known || url.searchParams.get('prompt') === 'login')) return form(url, response)
			const username = request.method === 'GET' ? known : (await body(request)).username
			response.setHeader('Set-Cookie', `who=${username}; HttpOnly; SameSite=Lax`)
			const code = randomUUID()
			codes.set(code, { username, nonce: url.searchParams.get('nonce') })
			const back = `${url.searchParams.get('redirect_uri')}#state=${url.searchParams.get('state')}&code=${code}`
			return response.writeHead(303, { Location: back }).end()
		}
		if (url.pathname.endsWith('/token')) {
			const asked = await body(request)
			const known = asked.code ? codes.get(asked.code) : tokens.get(asked.refresh_token)
			codes.delete(asked.code)
			if (!known) return response.writeHead(400).end('{}')
			return response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(issue(known, tokens)))
		}
		if (url.pathname.endsWith('/logout')) {
			tokens.delete((await body(request)).refresh_token)
			response.setHeader('Set-Cookie', 'who=; Max-Age=0')
			return response.writeHead(204).end()
		}
		response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}')
	})
	return { server, usernameOf: (token) => tokens.get(token)?.username }
}

function issue(known, tokens) {
	const now = Math.floor(Date.now() / 1000)
	const claims = { sub: `person-${known.username}`, nonce: known.nonce, iat: now, exp: now + 300, sid: 's' }
	const token = (typ) => `${part({ alg: 'none' })}.${part({ ...claims, typ, jti: randomUUID() })}.x`
	const answer = { access_token: token('Bearer'), id_token: token('ID'), refresh_token: token('Refresh'), token_type: 'Bearer', expires_in: 300 }
	tokens.set(answer.access_token, known)
	tokens.set(answer.refresh_token, known)
	return answer
}

function part(value) {
	return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function form(url, response) {
	response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><html lang="en"><title>Sign in</title>
		<form method="post" action="${url.pathname}${url.search.replaceAll('&', '&amp;')}">
		<label>Username or email <input name="username"></label><label>Password <input name="password" type="password"></label>
		<button>Sign In</button></form></html>`)
}

async function body(request) {
	let text = ''
	for await (const chunk of request) text += chunk
	return Object.fromEntries(new URLSearchParams(text))
}
