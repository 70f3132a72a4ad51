// Which addresses are Teams' own: a name that only looks like one of Microsoft's is nobody's.
import { describe, expect, it } from 'vitest';
import { keeperOf } from './file-addresses.ts';

const verified = { open: false };
const keeper = (address: string, rules: Parameters<typeof keeperOf>[1] = verified) => keeperOf(new URL(address), rules);

describe('an address', () => {
  it.each([
    ['https://kommune-my.sharepoint.com/personal/mette/_layouts/15/download.aspx?UniqueId=1&tempauth=x', 'files'],
    ['https://smba.trafficmanager.net/emea/v3/attachments/1/views/original', 'service'],
    ['https://eu-api.asm.skype.com/v1/objects/1/views/imgo', 'service'],
  ])('%s is kept by %s', (address, wanted) => {
    expect(keeper(address)).toBe(wanted);
  });

  it.each([
    'http://kommune.sharepoint.com/fil',
    'https://sharepoint.com.evil.example/fil',
    'https://evilsharepoint.com/fil',
    'https://kommune.sharepoint.com@evil.example/fil',
    'https://user:pw@kommune.sharepoint.com/fil',
    'https://kommune.sharepoint.com:8443/fil',
    'https://evil.trafficmanager.net/fil',
    'https://smba.trafficmanager.net.evil.example/fil',
    'https://smba.trafficmanager.net:444/fil',
    'http://smba.trafficmanager.net/fil',
    'https://evil.example/?x=.sharepoint.com',
    'https://evil.example#.sharepoint.com',
    'http://127.0.0.1:3978/readyz',
    'http://localhost/',
    'http://[::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'https://0x7f.1/',
    'file:///etc/passwd',
    'data:text/plain,hej',
  ])('%s is kept by nobody', (address) => {
    expect(keeper(address)).toBe('nobody');
  });

  it('on this computer is asked only where nobody is verified, and gets no token', () => {
    expect(keeper('http://127.0.0.1:41234/fil', { open: true })).toBe('files');
    expect(keeper('http://127.0.0.1.evil.example/fil', { open: true })).toBe('nobody');
    expect(keeper('http://10.0.0.1/fil', { open: true })).toBe('nobody');
  });

  it('of a private cloud is its service where the settings say so, and only there', () => {
    const rules = { open: false, serviceUrl: 'https://teams.cloud.example/emea/' };
    expect(keeper('https://teams.cloud.example/v3/attachments/1', rules)).toBe('service');
    expect(keeper('https://teams.cloud.example:444/v3/attachments/1', rules)).toBe('nobody');
    expect(keeper('https://x@teams.cloud.example/v3', rules)).toBe('nobody');
  });
});
