// A mail server that answers by the recipient's name and prints every mail it read as one line of JSON.
// Argument: JSON { security: "starttls" | "tls" | "none", user?, password?, key?, cert?, together? }. Ends with its input.
import { SMTPServer } from 'smtp-server';
import { simpleParser } from 'mailparser';

const options = JSON.parse(process.argv[2]);
const refusal = code => Object.assign(new Error('as the test says'), { responseCode: code });
const codeIn = (address, command) => Number(new RegExp(`^${command}-(\\d{3})@`).exec(address)?.[1] ?? 0);

let first = true;
const waiting = [];
const answerTogether = answer => {
  waiting.push(answer);
  if (!first && waiting.length < Number(options.together ?? 1)) return;
  first = false;
  for (const each of waiting.splice(0)) each();
};

const server = new SMTPServer({
  secure: options.security === 'tls',
  key: options.key,
  cert: options.cert,
  hideSTARTTLS: options.security !== 'starttls',
  authOptional: !options.user,
  disabledCommands: options.user ? [] : ['AUTH'],
  closeTimeout: 500,
  onAuth: (auth, session, done) => auth.username === options.user && auth.password === options.password
    ? done(null, { user: auth.username }) : done(refusal(535)),
  onMailFrom: (address, session, done) => done(codeIn(address.address, 'from') ? refusal(codeIn(address.address, 'from')) : null),
  onRcptTo: (address, session, done) => done(codeIn(address.address, 'rcpt') ? refusal(codeIn(address.address, 'rcpt')) : null),
  onData: async (stream, session, done) => {
    const to = session.envelope.rcptTo.map(r => r.address);
    const mail = await simpleParser(stream);
    const headers = Object.fromEntries(mail.headerLines.map(h => [h.key, h.line.slice(h.line.indexOf(':') + 1).trim()]));
    console.log(JSON.stringify({
      from: session.envelope.mailFrom.address, to, subject: mail.subject, messageId: mail.messageId, text: mail.text, html: mail.html,
      headers, isEncrypted: session.secure, user: session.user ?? '',
    }));
    if (to[0].startsWith('lost@')) {
      for (const connection of server.connections) if (connection.id === session.id) connection._socket.destroy();
      return;
    }
    answerTogether(() => done(codeIn(to[0], 'data') ? refusal(codeIn(to[0], 'data')) : null));
  },
});
server.on('error', () => {});   // a client that hangs up in the middle is part of the tests
server.listen(0, '127.0.0.1', () => console.log(server.server.address().port));
process.stdin.on('end', () => process.exit(0)).resume();
