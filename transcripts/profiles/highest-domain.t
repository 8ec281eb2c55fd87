#apsh: lab=../../labs/no-adapters.json

The first kernel knows the highest domain from queues only, of which there are none:

  $ profiles run 'cd /sys/bus/ap
  > cat ap_max_domain_id
  > echo 5 > ap_domain
  > cat ap_domain'
  document, linux-6.1, linux-6.12, linux-6.19:
    255
    5
  linux-4.20:
    -1
    bash: echo: write error: Invalid argument
    -1
